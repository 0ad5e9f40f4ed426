package vn.parindex.report.json;

import java.io.PrintWriter;
import java.util.List;
import vn.parindex.assessment.SetReview;
import vn.parindex.criteria.Observability;
import vn.parindex.problem.Problem;
import vn.parindex.wording.Wording;

/** The review of criteria sets as JSON (kết quả rà soát): the problems, and where the points of each set come from. */
public final class ReviewJson {

    private final Wording wording;

    public ReviewJson(Wording wording) {
        this.wording = wording;
    }

    public void write(List<SetReview> reviews, List<Problem> problems, PrintWriter out) {
        PrettyJson.write(out, json -> {
            json.writeStartObject();
            json.writeName("problems");
            new ProblemJson(json, wording).all(problems);
            json.writeArrayPropertyStart("criteriaSets");
            reviews.stream().flatMap(review -> review.set().stream()).forEach(set -> {
                json.writeStartObject();
                json.writeStringProperty("id", set.id());
                json.writeStringProperty("version", set.version());
                json.writeStringProperty("sha256", set.sha256());
                new ObservabilityJson(json).write(Observability.of(set));
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
