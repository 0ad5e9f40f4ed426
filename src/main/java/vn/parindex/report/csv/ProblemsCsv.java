package vn.parindex.report.csv;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.parindex.assessment.AssessedSubmission;
import vn.parindex.assessment.IngestResult;
import vn.parindex.explanation.Places;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Wording;

/** Problems as CSV (bảng vấn đề): one row a problem. */
public final class ProblemsCsv {

    private final Wording wording;

    public ProblemsCsv(Wording wording) {
        this.wording = wording;
    }

    /** The problems of all inputs; those of a fact sheet name its unit and period. */
    public void write(IngestResult result, PrintWriter out) {
        Rows rows = rows(out);
        result.refused().forEach(problem -> rows.write(row("", "", problem, new Places(wording))));
        for (AssessedSubmission submission : result.submissions()) {
            Places places = new Places(wording, submission.sheet().documents());
            String unit = submission.sheet().unit().id().value();
            String period = submission.sheet().period().code();
            submission.problems().forEach(problem -> rows.write(row(unit, period, problem, places)));
        }
        rows.finish();
    }

    /** Problems that name their files themselves. */
    public void write(List<Problem> problems, PrintWriter out) {
        Rows rows = rows(out);
        problems.forEach(problem -> rows.write(row("", "", problem, new Places(wording))));
        rows.finish();
    }

    private static Rows rows(PrintWriter out) {
        return new Rows(
                out,
                "severity",
                "code",
                "unit",
                "period",
                "file",
                "line",
                "column",
                "page",
                "sheet",
                "cell",
                "table",
                "row",
                "label",
                "indicators",
                "message",
                "hint");
    }

    private List<String> row(String unit, String period, Problem problem, Places places) {
        SourceLocation at = problem.source();
        return List.of(
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.code(),
                unit,
                period,
                places.file(at),
                number(at.line()),
                number(at.column()),
                number(at.page()),
                at.sheet(),
                at.cell(),
                at.table(),
                at.row(),
                at.label(),
                problem.indicators().stream().map(IndicatorId::value).collect(Collectors.joining(" ")),
                wording.say(problem.message()),
                wording.say(problem.hint()));
    }

    private static String number(int coordinate) {
        return coordinate == 0 ? "" : String.valueOf(coordinate);
    }
}
