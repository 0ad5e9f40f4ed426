package vn.parindex.report.json;

import java.io.PrintWriter;
import vn.parindex.assessment.AssessedSubmission;
import vn.parindex.assessment.IngestResult;
import vn.parindex.fact.FactSheet;
import vn.parindex.wording.Wording;

/** The problems of a check as JSON (danh sách vấn đề): {@code { "problems": [ … ] }}. */
public final class ProblemsJson {

    private final Wording wording;

    public ProblemsJson(Wording wording) {
        this.wording = wording;
    }

    /** Problems of all inputs; those of a fact sheet also name its unit and period. */
    public void write(IngestResult result, PrintWriter out) {
        PrettyJson.write(out, json -> {
            ProblemJson problems = new ProblemJson(json, wording);
            json.writeStartObject();
            json.writeArrayPropertyStart("problems");
            result.refused().forEach(problem -> problems.one(problem, () -> {}));
            for (AssessedSubmission submission : result.submissions()) {
                FactSheet sheet = submission.sheet();
                submission
                        .problems()
                        .forEach(problem -> problems.one(problem, () -> {
                            json.writeStringProperty("unit", sheet.unit().id().value());
                            json.writeStringProperty("period", sheet.period().code());
                        }));
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
