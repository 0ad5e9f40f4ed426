package vn.parindex.report.json;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.parindex.appraisal.CauseTotal;
import vn.parindex.appraisal.OverClaim;
import vn.parindex.appraisal.Round;
import vn.parindex.appraisal.RoundStep;
import vn.parindex.appraisal.Rounds;
import vn.parindex.appraisal.RoundsOfUnit;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.points.Points;

/** The rounds side by side as JSON (đối chiếu các vòng chấm); described in docs/formats.md. */
public final class RoundsJson {

    public void write(AssessmentResult result, Rounds rounds, List<RoundsOfUnit> chosen, PrintWriter out) {
        PrettyJson.write(out, json -> {
            json.writeStartObject();
            ResultJson.head(result, json);
            json.writeArrayPropertyStart("units");
            chosen.forEach(unit -> unit(unit, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("steps");
            for (RoundStep step : RoundStep.values()) {
                step(step, rounds.units(), rounds.causes(), json);
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("overClaimed");
            rounds.overClaims().forEach(overClaim -> overClaim(overClaim, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void unit(RoundsOfUnit unit, JsonGenerator json) {
        json.writeStartObject();
        UnitJson.who(unit.score(), json);
        json.writeObjectPropertyStart("totals");
        for (Round round : Round.values()) {
            PrettyJson.optional(json, round.code(), unit.total(round));
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("steps");
        for (RoundStep step : RoundStep.values()) {
            step(step, List.of(unit), unit.causes(), json);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("leaves");
        RoundsOfLeafJson leaves = new RoundsOfLeafJson(json);
        unit.leaves().forEach(leaves::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A step that units went through: from, to, movement and its parts, all of the same units. */
    private static void step(RoundStep step, List<RoundsOfUnit> units, List<CauseTotal> causes, JsonGenerator json) {
        List<RoundsOfUnit> both =
                units.stream().filter(unit -> unit.movement(step).isPresent()).toList();
        if (both.isEmpty()) {
            return;
        }
        Points from = total(both, step.from());
        Points to = total(both, step.to());
        List<CauseTotal> ofStep =
                causes.stream().filter(total -> total.step() == step).toList();
        List<String> printed = PrintedParts.of(
                from, to, ofStep.stream().map(CauseTotal::points).toList());
        json.writeStartObject();
        json.writeStringProperty("step", step.code());
        json.writeNumberProperty("units", both.size());
        json.writeStringProperty("from", from.toString());
        json.writeStringProperty("to", to.toString());
        json.writeStringProperty(
                "movement", PrintedParts.of(from, to, List.of(to.minus(from))).get(0));
        json.writeArrayPropertyStart("causes");
        for (int i = 0; i < ofStep.size(); i++) {
            json.writeStartObject();
            json.writeStringProperty("cause", ofStep.get(i).cause().code());
            json.writeStringProperty("points", printed.get(i));
            json.writeNumberProperty("leaves", ofStep.get(i).leaves());
            json.writeNumberProperty("units", ofStep.get(i).units());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static Points total(List<RoundsOfUnit> units, Round round) {
        return units.stream()
                .map(unit -> unit.total(round))
                .flatMap(Optional::stream)
                .reduce(Points.ZERO, Points::plus);
    }

    private static void overClaim(OverClaim overClaim, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("leaf", overClaim.leaf().id().value());
        json.writeStringProperty("name", overClaim.leaf().name());
        json.writeNumberProperty("claimants", overClaim.claimants());
        json.writeNumberProperty("units", overClaim.units());
        json.writeStringProperty("points", overClaim.points().toString());
        json.writeNumberProperty("unitsAppraised", overClaim.unitsAppraised());
        json.writeStringProperty("pointsAppraised", overClaim.pointsAppraised().toString());
        json.writeEndObject();
    }
}
