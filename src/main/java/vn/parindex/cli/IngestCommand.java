package vn.parindex.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.assessment.AssessedSubmission;
import vn.parindex.assessment.IngestResult;
import vn.parindex.problem.Problem;
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
        List<AssessedSubmission> sheets = result.submissions();
        if (sheets.isEmpty()) {
            return ExitCode.FAULTY_INPUT;
        }
        if (sheets.size() > 1 && output.format() != OutputFormat.CSV) {
            throw console.wrongUsage("usage.one-sheet", String.valueOf(sheets.size()));
        }
        output.write(console, out -> write(sheets, out));
        tellCarried(sheets);
        if (output.format() == OutputFormat.CSV) {
            new LeftOutNote(console)
                    .tell(sheets.stream().map(AssessedSubmission::sheet).toList());
        }
        boolean faulty =
                !result.refused().isEmpty() || strict && result.problems().anyMatch(Problem::isError);
        return faulty ? ExitCode.FAULTY_INPUT : ExitCode.DONE;
    }

    private void write(List<AssessedSubmission> sheets, PrintWriter out) {
        FactSheetWriter writer = new FactSheetWriter(console.wording());
        switch (output.format()) {
            case TEXT -> sheets.forEach(one -> writer.yaml(one.sheet(), one.met(), out));
            case JSON -> sheets.forEach(one -> writer.json(one.sheet(), one.met(), out));
            case CSV ->
                new FactsCsv()
                        .write(sheets.stream().map(AssessedSubmission::sheet).toList(), out);
        }
    }

    /** What was met while reading is found again in the sheet only if the sheet takes it along; a table of facts cannot. */
    private void tellCarried(List<AssessedSubmission> sheets) {
        int met = sheets.stream().mapToInt(one -> one.met().size()).sum();
        if (met > 0) {
            console.note(output.format() == OutputFormat.CSV ? "note.problems-lost" : "note.problems-carried", met);
            console.err().flush();
        }
    }

    private void tellProblems(IngestResult result) {
        ProblemText text = new ProblemText(console.wording());
        text.refused(result.refused(), console.err());
        result.submissions()
                .forEach(one -> text.list(one.problems(), one.sheet().documents(), console.err()));
        console.err().flush();
    }
}
