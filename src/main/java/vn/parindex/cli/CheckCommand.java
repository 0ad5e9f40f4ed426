package vn.parindex.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.assessment.IngestResult;
import vn.parindex.report.csv.ProblemsCsv;
import vn.parindex.report.json.ProblemsJson;
import vn.parindex.report.text.ProblemText;
import vn.parindex.wording.Wording;

/** {@code check}: the problems of the data, by file and line. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private Console console;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private OutputOptions output;

    @Option(names = "--strict", descriptionKey = "strict-check")
    private boolean strict;

    @Override
    public Integer call() {
        return reading.run(console, output, this::report);
    }

    private int report(IngestResult result) {
        Wording wording = console.wording();
        output.write(console, out -> {
            switch (output.format()) {
                case TEXT -> new ProblemText(wording).write(result, out);
                case JSON -> new ProblemsJson(wording).write(result, out);
                case CSV -> new ProblemsCsv(wording).write(result, out);
            }
        });
        return ExitCode.ofReview(result.problems(), strict);
    }
}
