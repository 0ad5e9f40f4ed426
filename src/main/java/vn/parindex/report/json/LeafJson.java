package vn.parindex.report.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.parindex.assessment.UnitResult;
import vn.parindex.explanation.Explainer;
import vn.parindex.explanation.Explanation;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.Scalar;
import vn.parindex.problem.Problem;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.Refusal;
import vn.parindex.scoring.RuleReference;
import vn.parindex.scoring.Threshold;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Wording;

/** One leaf of a result as a JSON object (tiêu chí): points, lost points, and the way back to the printed cell. */
final class LeafJson {

    private final JsonGenerator json;
    private final Explainer explainer;
    private final UnitResult unit;
    private final ProblemJson places;

    LeafJson(JsonGenerator json, Wording wording, UnitResult unit) {
        this.json = json;
        this.explainer = new Explainer(wording);
        this.unit = unit;
        this.places = new ProblemJson(json, wording);
    }

    /** The domain says where the leaf stands, so that a saved result can be read back. */
    void write(LeafScore leaf, String domain) {
        Explanation explanation = explainer.explain(unit.ranked().score(), leaf, unit.problems());
        json.writeStartObject();
        json.writeStringProperty("id", leaf.leaf().id().value());
        json.writeStringProperty("domain", domain);
        json.writeStringProperty("name", leaf.leaf().name());
        json.writeStringProperty("state", leaf.state().code());
        json.writeStringProperty("points", leaf.points().toString());
        json.writeStringProperty("maxPoints", leaf.leaf().maxPoints().toString());
        new LossJson(json).write(leaf.points(), leaf.lost(), leaf.leaf().maxPoints());
        PrettyJson.optional(json, "pointsAsPrinted", leaf.pointsAsPrinted());
        PrettyJson.optional(json, "pointsAsCounted", leaf.pointsAsCounted());
        PrettyJson.optional(json, "claimed", leaf.claimed());
        PrettyJson.optional(json, "appraised", leaf.appraised().map(appraisal -> appraisal.points()));
        json.writeStringProperty("method", leaf.leaf().method().kind());
        decision(leaf.award());
        json.writeArrayPropertyStart("inputs");
        leaf.inputs().forEach(this::input);
        json.writeEndArray();
        thresholds(leaf.award());
        parts(leaf.award());
        unit.advice(leaf.leaf().id()).ifPresent(new OfferJson(json)::regain);
        basis(leaf);
        evidence(leaf);
        json.writeArrayPropertyStart("problems");
        explanation.problems().stream().map(Problem::code).distinct().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("explanation", explanation.paragraph());
        json.writeEndObject();
    }

    private void decision(Award award) {
        json.writeStringProperty("branch", award.branch());
        rule(award.rule());
        award.reading().accept(new MeasureJson(json));
    }

    private void rule(RuleReference rule) {
        json.writeObjectPropertyStart("rule");
        json.writeStringProperty("name", rule.name());
        json.writeStringProperty("file", rule.file());
        json.writeNumberProperty("line", rule.line());
        json.writeEndObject();
    }

    private void input(IndicatorFact input) {
        Provenance from = input.provenance();
        json.writeStartObject();
        json.writeStringProperty("indicator", input.indicator().value());
        json.writeStringProperty("state", input.value().state());
        PrettyJson.optional(json, "value", input.value().known().map(Scalar::text));
        PrettyJson.optional(json, "printed", Optional.of(from.printed()).filter(text -> !text.isEmpty()));
        Optional<SourceLocation> place = from.source().or(from::written);
        if (place.isPresent()) {
            json.writeName("source");
            places.place(place.get());
        } else {
            json.writeNullProperty("source");
        }
        json.writeEndObject();
    }

    private void thresholds(Award award) {
        json.writeObjectPropertyStart("threshold");
        threshold("met", award.met());
        threshold("next", award.next());
        json.writeEndObject();
        json.writeArrayPropertyStart("refused");
        award.refused().forEach(this::refusal);
        json.writeEndArray();
    }

    private void threshold(String name, Optional<Threshold> threshold) {
        if (threshold.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeStringProperty(
                threshold.get().inclusive() ? "from" : "above",
                threshold.get().bound().toString());
        json.writeStringProperty("points", threshold.get().points().toString());
        json.writeEndObject();
    }

    private void refusal(Refusal refusal) {
        json.writeStartObject();
        json.writeStringProperty("branch", refusal.branch());
        json.writeStringProperty("needs", refusal.needs().toString());
        json.writeStringProperty(
                "had",
                refusal.needs().percent()
                        ? MeasureJson.percent(refusal.had()) + "%"
                        : refusal.had().toString());
        json.writeEndObject();
    }

    /** The parts of a composite method, each as decided; a simple one has no such key. */
    private void parts(Award award) {
        if (award.parts().isEmpty()) {
            return;
        }
        if (award.chosen().isPresent()) {
            json.writeNumberProperty("chosen", award.chosen().get() + 1);
        }
        json.writeArrayPropertyStart("parts");
        award.parts().forEach(this::part);
        json.writeEndArray();
    }

    private void part(Award part) {
        json.writeStartObject();
        json.writeStringProperty("state", part.state().code());
        json.writeStringProperty("points", part.points().toString());
        json.writeStringProperty("maxPoints", part.maxPoints().toString());
        new LossJson(json).write(part.points(), part.lost(), part.maxPoints());
        json.writeStringProperty("method", part.method().kind());
        decision(part);
        thresholds(part);
        parts(part);
        json.writeEndObject();
    }

    /** The papers the unit sent; no such key where it sent none. */
    private void evidence(LeafScore leaf) {
        if (!leaf.evidence().isEmpty()) {
            json.writeArrayPropertyStart("evidence");
            leaf.evidence().forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private void basis(LeafScore leaf) {
        json.writeObjectPropertyStart("legalBasis");
        PrettyJson.given(json, "decision", leaf.leaf().legalBasis().decision());
        PrettyJson.given(json, "article", leaf.leaf().legalBasis().article());
        PrettyJson.given(json, "row", leaf.leaf().legalBasis().row());
        PrettyJson.given(json, "note", leaf.leaf().legalBasis().note());
        json.writeEndObject();
    }
}
