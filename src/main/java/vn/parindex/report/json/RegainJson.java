package vn.parindex.report.json;

import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import vn.parindex.advice.LeafAdvice;
import vn.parindex.advice.Obstacle;
import vn.parindex.advice.Prospect;
import vn.parindex.advice.UnitAdvice;
import vn.parindex.assessment.AdvisedUnit;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.report.text.AdviceWording;
import vn.parindex.scoring.UnitScore;
import vn.parindex.wording.Wording;

/** The way back to lost points as JSON (lấy lại điểm): offers by points, what comes first, and the joint effect. */
public final class RegainJson {

    private final Wording wording;

    public RegainJson(Wording wording) {
        this.wording = wording;
    }

    public void write(AssessmentResult result, List<AdvisedUnit> units, PrintWriter out) {
        AdviceWording words = new AdviceWording(wording, result.criteria());
        PrettyJson.write(out, json -> {
            json.writeStartObject();
            ResultJson.head(result, json);
            json.writeArrayPropertyStart("units");
            units.forEach(unit -> unit(unit, words, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void unit(AdvisedUnit unit, AdviceWording words, JsonGenerator json) {
        UnitAdvice advice = unit.advice();
        UnitScore score = unit.unit().ranked().score();
        OfferJson offers = new OfferJson(json);
        json.writeStartObject();
        UnitJson.who(score, json);
        offers.outlook("now", advice.now());
        json.writeArrayPropertyStart("regain");
        advice.prospects().forEach(prospect -> prospect(prospect, advice, words, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("obstacles");
        for (LeafAdvice leaf : advice.leaves()) {
            leaf.obstacles().forEach(obstacle -> obstacle(leaf, obstacle, words, json));
        }
        json.writeEndArray();
        if (advice.joint().isPresent()) {
            UnitAdvice.Joint joint = advice.joint().get();
            json.writeObjectPropertyStart("joint");
            offers.change(joint.changes());
            offers.points(joint.then().score().points().minus(score.points()));
            offers.outlook("then", joint.then());
            json.writeEndObject();
        } else {
            json.writeNullProperty("joint");
        }
        json.writeEndObject();
    }

    private static void prospect(Prospect prospect, UnitAdvice advice, AdviceWording words, JsonGenerator json) {
        OfferJson offers = new OfferJson(json);
        json.writeStartObject();
        json.writeStringProperty("leaf", prospect.offer().leaf().value());
        json.writeStringProperty("name", prospect.offer().before().leaf().name());
        offers.change(List.of(prospect.offer().change()));
        offers.points(prospect.offer().gain());
        offers.outlook("then", prospect.then());
        json.writeStringProperty(
                "sentence", words.offer(prospect.offer()) + " " + words.outlook(advice.now(), prospect.then()));
        json.writeEndObject();
    }

    private static void obstacle(LeafAdvice leaf, Obstacle obstacle, AdviceWording words, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("leaf", leaf.leaf().leaf().id().value());
        json.writeStringProperty("name", leaf.leaf().leaf().name());
        json.writeNullProperty("change");
        json.writeStringProperty("reason", obstacle.kind().code());
        json.writeStringProperty("atStake", obstacle.points().toString());
        json.writeArrayPropertyStart("indicators");
        obstacle.indicators().forEach(id -> json.writeString(id.value()));
        json.writeEndArray();
        json.writeArrayPropertyStart("evidence");
        obstacle.papers().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("sentence", words.obstacle(obstacle));
        json.writeEndObject();
    }
}
