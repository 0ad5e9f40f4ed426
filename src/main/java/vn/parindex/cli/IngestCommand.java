package vn.parindex.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.assessment.AssessedSubmission;
import vn.parindex.assessment.IngestResult;
import vn.parindex.fact.FactSheet;
import vn.parindex.problem.Severity;
import vn.parindex.report.csv.FactsCsv;
import vn.parindex.report.sheet.FactSheetWriter;
import vn.parindex.report.text.ProblemText;

/** {@code ingest}: a report becomes a fact sheet with the place of every figure. */
@Command(name = "ingest")
final class IngestCommand implements Callable<Integer> {

    @Mixin
    private Console console;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private OutputOptions output;

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @Override
    public Integer call() {
        return reading.run(console, output, this::report);
    }

    private int report(IngestResult result) {
        tellProblems(result);
        List<FactSheet> sheets =
                result.submissions().stream().map(AssessedSubmission::sheet).toList();
        if (sheets.isEmpty()) {
            return ExitCode.FAULTY_INPUT;
        }
        if (sheets.size() > 1 && output.format() != OutputFormat.CSV) {
            throw console.wrongUsage("usage.one-sheet", String.valueOf(sheets.size()));
        }
        output.write(console, out -> write(sheets, out));
        boolean faulty = !result.refused().isEmpty() || strict && hasErrors(result);
        return faulty ? ExitCode.FAULTY_INPUT : ExitCode.DONE;
    }

    private void write(List<FactSheet> sheets, PrintWriter out) {
        switch (output.format()) {
            case TEXT -> sheets.forEach(sheet -> new FactSheetWriter().yaml(sheet, out));
            case JSON -> sheets.forEach(sheet -> new FactSheetWriter().json(sheet, out));
            case CSV -> new FactsCsv().write(sheets, out);
        }
    }

    private void tellProblems(IngestResult result) {
        ProblemText text = new ProblemText(console.wording());
        text.refused(result.refused(), console.err());
        result.submissions()
                .forEach(one -> text.list(one.problems(), one.sheet().documents(), console.err()));
        console.err().flush();
    }

    private static boolean hasErrors(IngestResult result) {
        return Stream.concat(
                        result.refused().stream(),
                        result.submissions().stream().flatMap(one -> one.problems().stream()))
                .anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
