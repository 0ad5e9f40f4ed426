package vn.parindex.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitId;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** The program as it is called: parses a command line, runs it, and says what went wrong (chương trình dòng lệnh). */
public final class Program {

    private static final int COLUMNS = 100;

    private final PrintWriter out;
    private final PrintWriter err;
    private final PrintWriter terminal;
    private final InstantSource clock;

    public Program(PrintWriter out, PrintWriter err) {
        this(out, err, InstantSource.system());
    }

    Program(PrintWriter out, PrintWriter err, InstantSource clock) {
        this.out = out;
        this.err = new PrintWriter(new VisibleControls(err));
        this.terminal = err;
        this.clock = clock;
    }

    /** Runs one command line and gives its exit code; never ends the process. */
    public int run(String... args) {
        List<String> words = List.of(args);
        ParindexCommand root = new ParindexCommand(terminal, clock);
        root.foresee(words);
        int exitCode = execute(root, args);
        out.flush();
        err.flush();
        root.sumUp();
        err.flush();
        return exitCode;
    }

    private int execute(ParindexCommand root, String... args) {
        Language language = language(args);
        try {
            return commandLine(root, language, List.of(args)).execute(args);
        } catch (OutOfMemoryError e) {
            return new FailureHandler(new Wording(language)).outOfMemory(e, root.trace(), err);
        }
    }

    /** For the end of a run whose result could not be written to stdout. */
    void sayThatOutputIsLost(String... args) {
        err.write(new Wording(language(args)).say("cli.failure.output") + "\n");
        err.flush();
    }

    /** The commands in one language: options, help and messages. */
    CommandLine commandLine(Language language) {
        return commandLine(new ParindexCommand(terminal, clock), language, Commands.names());
    }

    private CommandLine commandLine(ParindexCommand root, Language language, List<String> words) {
        Wording wording = new Wording(language);
        CommandLine program = new CommandLine(root);
        Commands.addTo(program, words);
        return program.setResourceBundle(helpTexts(language))
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(COLUMNS)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(AssessmentPeriod.class, AssessmentPeriod::new)
                .registerConverter(UnitId.class, UnitId::new)
                .setParameterExceptionHandler(new UsageFaultHandler(wording))
                .setExecutionExceptionHandler(new FailureHandler(wording));
    }

    /** Known before anything is parsed, because faults of the command line are told in it too. */
    private static Language language(String[] args) {
        for (int i = 0; i < args.length; i++) {
            boolean english = args[i].equalsIgnoreCase("--lang=en")
                    || args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equalsIgnoreCase("en");
            if (english) {
                return Language.EN;
            }
        }
        return Language.VI;
    }

    private static ResourceBundle helpTexts(Language language) {
        String resource = "/messages/help_%s.properties".formatted(language.code());
        try (InputStream in = Program.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no help texts " + resource);
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("help texts " + resource + " cannot be read", e);
        }
    }
}
