package vn.parindex.report.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.parindex.appraisal.Difference;
import vn.parindex.appraisal.Round;
import vn.parindex.appraisal.RoundStep;
import vn.parindex.appraisal.RoundsOfLeaf;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.AppraisalReason;
import vn.parindex.fact.UnitStatement;

/** The rounds of one leaf as JSON (các vòng chấm của tiêu chí): what was stated, what it counts, why it differs. */
final class RoundsOfLeafJson {

    private final JsonGenerator json;

    RoundsOfLeafJson(JsonGenerator json) {
        this.json = json;
    }

    void write(RoundsOfLeaf leaf) {
        json.writeStartObject();
        json.writeStringProperty("id", leaf.score().leaf().id().value());
        json.writeStringProperty("name", leaf.score().leaf().name());
        json.writeStringProperty("state", leaf.score().state().code());
        json.writeStringProperty("maxPoints", leaf.score().leaf().maxPoints().toString());
        PrettyJson.optional(json, Round.CLAIMED.code(), leaf.claimed());
        json.writeStringProperty(Round.COMPUTED.code(), leaf.computed().toString());
        appraisal(Round.APPRAISAL, leaf.first());
        statement(leaf.statement());
        appraisal(Round.APPRAISAL2, leaf.second());
        json.writeObjectPropertyStart("counted");
        for (Round round : Round.values()) {
            PrettyJson.optional(
                    json, round.code(), Optional.ofNullable(leaf.counted().get(round)));
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("differences");
        for (RoundStep step : RoundStep.values()) {
            differences(leaf, step);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("notes");
        leaf.notes().forEach(note -> json.writeString(note.code()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void appraisal(Round round, Optional<Appraisal> given) {
        if (given.isEmpty()) {
            json.writeNullProperty(round.code());
            return;
        }
        Appraisal appraisal = given.get();
        json.writeObjectPropertyStart(round.code());
        json.writeStringProperty("points", appraisal.points().toString());
        PrettyJson.given(
                json, "reason", appraisal.reason().map(AppraisalReason::code).orElse(""));
        PrettyJson.given(json, "note", appraisal.note());
        by(appraisal.by(), appraisal.on());
        json.writeEndObject();
    }

    private void statement(Optional<UnitStatement> given) {
        if (given.isEmpty()) {
            json.writeNullProperty("statement");
            return;
        }
        UnitStatement statement = given.get();
        json.writeObjectPropertyStart("statement");
        json.writeStringProperty("text", statement.text());
        json.writeArrayPropertyStart("evidence");
        statement.evidence().forEach(json::writeString);
        json.writeEndArray();
        by(statement.by(), statement.on());
        json.writeEndObject();
    }

    private void by(String name, Optional<LocalDate> day) {
        PrettyJson.given(json, "by", name);
        PrettyJson.given(json, "on", day.map(LocalDate::toString).orElse(""));
    }

    private void differences(RoundsOfLeaf leaf, RoundStep step) {
        List<Difference> ofStep = leaf.differences().stream()
                .filter(difference -> difference.step() == step)
                .toList();
        if (ofStep.isEmpty()) {
            return;
        }
        List<String> printed = PrintedParts.of(
                leaf.counted().get(step.from()),
                leaf.counted().get(step.to()),
                ofStep.stream().map(Difference::points).toList());
        for (int i = 0; i < ofStep.size(); i++) {
            json.writeStartObject();
            json.writeStringProperty("step", step.code());
            json.writeStringProperty("cause", ofStep.get(i).cause().code());
            json.writeStringProperty("points", printed.get(i));
            json.writeEndObject();
        }
    }
}
