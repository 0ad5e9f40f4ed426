package vn.parindex.report.json;

import java.io.PrintWriter;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.ProblemTally;
import vn.parindex.assessment.RankedTables;
import vn.parindex.assessment.RankingResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.CriteriaSet;
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
            RankingResult ranking = result.ranking();
            beginning(ranking, json);
            UnitJson units = new UnitJson(json);
            DetailJson details = new DetailJson(wording, wanted);
            for (int i = 0; i < result.units().size(); i++) {
                UnitResult unit = result.units().get(i);
                units.write(ranking.ranking().places().get(i), () -> details.write(unit, json));
            }
            json.writeEndArray();
            if (!result.refused().isEmpty()) {
                json.writeName("refused");
                new ProblemJson(json, wording).all(result.refused());
            }
            json.writeEndObject();
        });
    }

    /**
     * The ranking of large tables: the same bytes, with what was laid aside of each unit.
     *
     * @param tables made with {@link DetailJson}
     */
    public void write(RankingResult result, RankedTables tables, PrintWriter out) {
        PrettyJson.write(out, json -> {
            json.writeStartObject();
            beginning(result, json);
            UnitJson units = new UnitJson(json);
            for (int i = 0; i < result.order().size(); i++) {
                byte[] details = tables.details(result.order().get(i));
                units.write(result.ranking().places().get(i), () -> DetailJson.copy(details, json));
            }
            json.writeEndArray();
            if (tables.refused().total() > 0) {
                json.writeName("refused");
                new ProblemJson(json, wording).all(tables.refused().kept());
                counts(tables.refused(), json);
            }
            json.writeEndObject();
        });
    }

    /** Where not all are listed it says how many there are. */
    private static void counts(ProblemTally refused, JsonGenerator json) {
        if (refused.counted() > 0) {
            json.writeObjectPropertyStart("refusedCounts");
            refused.counts().forEach((code, count) -> json.writeNumberProperty(code, count));
            json.writeEndObject();
        }
    }

    private static void beginning(RankingResult result, JsonGenerator json) {
        head(result.criteria(), result.engineVersion(), result.rulesSha256(), json);
        new GroupJson(json, result.criteria())
                .write(result.basis(), result.ranking().groups());
        json.writeArrayPropertyStart("units");
    }

    static void head(AssessmentResult result, JsonGenerator json) {
        head(result.criteria(), result.engineVersion(), result.rulesSha256(), json);
    }

    private static void head(CriteriaSet set, String engineVersion, String rulesSha256, JsonGenerator json) {
        json.writeObjectPropertyStart("criteriaSet");
        json.writeStringProperty("id", set.id());
        json.writeStringProperty("version", set.version());
        json.writeStringProperty("sha256", set.sha256());
        json.writeBooleanProperty("sample", set.sample());
        json.writeEndObject();
        json.writeObjectPropertyStart("rules");
        json.writeStringProperty("sha256", rulesSha256);
        json.writeEndObject();
        json.writeObjectPropertyStart("engine");
        json.writeStringProperty("version", engineVersion);
        json.writeEndObject();
    }
}
