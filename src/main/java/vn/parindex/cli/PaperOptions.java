package vn.parindex.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.assessment.ScoredRun;
import vn.parindex.assessment.UnitResult;
import vn.parindex.ranking.RankBasis;

/** The file a report goes into (tệp báo cáo): its ending says in which form. */
final class PaperOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            descriptionKey = "paper")
    private Path file;

    @Mixin
    private ForceOption force;

    @Mixin
    private WordOptions word;

    @Option(names = "--by", paramLabel = "computed|appraised", descriptionKey = "by")
    private RankBasis by = RankBasis.COMPUTED;

    /** Fails as wrong usage when the file cannot or must not be written, before any work is done. */
    void check(Console console, List<Path> inputs) {
        word.check(console, format(console));
        force.check(console, file, inputs);
    }

    /** Whether a report in the form of that file can be of no more than one unit. */
    boolean isOfOneUnit(Console console) {
        return format(console).isOfOneUnit();
    }

    /** The run in the order of the ranking that the report is to show. */
    ScoredRun ordered(ScoredRun run) {
        return by == run.result().basis() ? run : run.rankedBy(by);
    }

    void write(Console console, ScoredRun run, List<UnitResult> chosen) {
        PaperFormat format = format(console);
        WordChoice choice = word.choice(console);
        new OutputFile(file).writeBytes(out -> format.write(console.wording(), run, chosen, choice, out));
    }

    private PaperFormat format(Console console) {
        return PaperFormat.of(file)
                .orElseThrow(() -> console.wrongUsage(
                        "usage.paper-format",
                        file.toString(),
                        Arrays.stream(PaperFormat.values())
                                .map(PaperFormat::ending)
                                .collect(Collectors.joining(", "))));
    }
}
