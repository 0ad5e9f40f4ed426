package vn.parindex.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.parindex.assessment.CriteriaLibrary;
import vn.parindex.assessment.IntakeWatch;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** The program itself: without a command it shows its help and has been used wrongly. */
@Command(name = "parindex", versionProvider = EngineVersion.class, synopsisSubcommandLabel = "COMMAND")
final class ParindexCommand implements Callable<Integer> {

    @Mixin
    private Console console;

    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang", scope = ScopeType.INHERIT)
    private Language language = Language.VI;

    @Option(
            names = "--progress",
            paramLabel = "auto|always|never",
            descriptionKey = "progress",
            scope = ScopeType.INHERIT)
    private ProgressMode progress = ProgressMode.AUTO;

    @Option(names = "--trace", descriptionKey = "trace", scope = ScopeType.INHERIT)
    private boolean trace;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help",
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    private final PrintWriter terminal;
    private final InstantSource clock;
    private Optional<ReadingProgress> reading = Optional.empty();
    private Optional<CriteriaLibrary> library = Optional.empty();

    /** @param terminal takes what is written over again and again on one line */
    ParindexCommand(PrintWriter terminal, InstantSource clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return console.showUsage();
    }

    Language language() {
        return language;
    }

    /** Begins to read what a command line of these words will need, while it is still looked at; a wrong guess is not used. */
    void foresee(List<String> words) {
        boolean willRun = Commands.names().stream().anyMatch(words::contains) && !words.contains("--help");
        library = willRun ? Optional.of(CriteriaLibrary.startedFor(words)) : Optional.empty();
    }

    /** The same for all of one command. */
    CriteriaLibrary library() {
        CriteriaLibrary one = library.orElseGet(() -> CriteriaLibrary.startedFor(List.of()));
        library = Optional.of(one);
        return one;
    }

    /** The same for all that one command reads. */
    IntakeWatch watch() {
        ReadingProgress one = reading.orElseGet(
                () -> new ReadingProgress(terminal, new Wording(language), clock, progress.style(), trace));
        reading = Optional.of(one);
        return one;
    }

    /** Says at the very end which files were not taken. */
    void sumUp() {
        reading.ifPresent(ReadingProgress::sumUp);
    }

    boolean trace() {
        return trace;
    }
}
