package vn.parindex.report.json;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.ranking.RankedGroup;
import vn.parindex.scoring.LeafScore;
import vn.parindex.wording.Wording;

/** The result of a run as JSON (kết quả): the same for scores and ranking, always in the same order. */
public final class ResultJson {

    private final Wording wording;

    public ResultJson(Wording wording) {
        this.wording = wording;
    }

    public void write(AssessmentResult result, PrintWriter out) {
        write(result, leaf -> true, out);
    }

    /** The result with only the leaves that are wanted; the totals stay those of the whole set. */
    public void write(AssessmentResult result, Predicate<LeafScore> wanted, PrintWriter out) {
        PrettyJson.write(out, json -> {
            json.writeStartObject();
            head(result, json);
            List<RankedGroup> groups = result.groups();
            new GroupJson(json, result.criteria()).write(result.basis(), groups);
            json.writeArrayPropertyStart("units");
            UnitJson units = new UnitJson(json, wording, wanted, groups);
            result.units().forEach(units::write);
            json.writeEndArray();
            if (!result.refused().isEmpty()) {
                json.writeName("refused");
                new ProblemJson(json, wording).all(result.refused());
            }
            json.writeEndObject();
        });
    }

    static void head(AssessmentResult result, JsonGenerator json) {
        CriteriaSet set = result.criteria();
        json.writeObjectPropertyStart("criteriaSet");
        json.writeStringProperty("id", set.id());
        json.writeStringProperty("version", set.version());
        json.writeStringProperty("sha256", set.sha256());
        json.writeBooleanProperty("sample", set.sample());
        json.writeEndObject();
        json.writeObjectPropertyStart("rules");
        json.writeStringProperty("sha256", result.rulesSha256());
        json.writeEndObject();
        json.writeObjectPropertyStart("engine");
        json.writeStringProperty("version", result.engineVersion());
        json.writeEndObject();
    }
}
