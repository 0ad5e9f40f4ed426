package vn.parindex.report.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.parindex.comparison.DomainMovement;
import vn.parindex.comparison.FactMovement;
import vn.parindex.comparison.IndexMovement;
import vn.parindex.comparison.LeafMovement;
import vn.parindex.comparison.UnitMovement;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.Scalar;
import vn.parindex.recorded.RecordedLeaf;
import vn.parindex.recorded.RecordedUnit;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** How one unit moved, as a JSON object (thay đổi của một đơn vị). */
final class UnitMovementJson {

    private final JsonGenerator json;
    private final ProblemJson places;
    private final MovementJson movements;

    UnitMovementJson(JsonGenerator json) {
        this.json = json;
        this.places = new ProblemJson(json, new Wording(Language.VI));
        this.movements = new MovementJson(json);
    }

    void write(UnitMovement unit) {
        json.writeStartObject();
        json.writeObjectPropertyStart("unit");
        json.writeStringProperty("id", unit.unit().id().value());
        json.writeStringProperty("name", unit.unit().name());
        json.writeStringProperty("level", unit.unit().level().code());
        PrettyJson.given(json, "group", unit.unit().group().name());
        json.writeEndObject();
        standing("before", unit.before());
        standing("after", unit.after());
        movements.property("points", unit.total());
        index(unit.index());
        json.writeArrayPropertyStart("domains");
        unit.domains().forEach(this::domain);
        json.writeEndArray();
        json.writeArrayPropertyStart("leaves");
        unit.movedLeaves().forEach(this::leaf);
        json.writeEndArray();
        facts(unit.facts());
        json.writeEndObject();
    }

    /** So many decimals, always. */
    static Optional<String> index(RecordedUnit unit) {
        return unit.index()
                .map(index -> index.value()
                        .rounded(unit.indexDigits())
                        .setScale(unit.indexDigits())
                        .toPlainString());
    }

    private void standing(String name, RecordedUnit unit) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("period", unit.period().code());
        json.writeStringProperty("points", unit.points().toString());
        json.writeStringProperty("applicableMax", unit.applicableMax().toString());
        PrettyJson.optional(json, "index", index(unit));
        ComparisonJson.number(json, "rank", unit.rank());
        json.writeNumberProperty("rankedWith", unit.rankedWith());
        PrettyJson.optional(json, "classification", unit.band());
        json.writeEndObject();
    }

    private void index(IndexMovement index) {
        json.writeObjectPropertyStart("index");
        PrettyJson.optional(json, "before", index.before().map(percent -> percent.value()));
        PrettyJson.optional(json, "after", index.after().map(percent -> percent.value()));
        movements.index(index);
        json.writeEndObject();
    }

    private void domain(DomainMovement domain) {
        json.writeStartObject();
        json.writeStringProperty("id", domain.id());
        json.writeStringProperty("name", domain.present().name());
        json.writeStringProperty("kind", domain.present().kind().code());
        movements.properties(domain.movement());
        ComparisonJson.number(json, "rankBefore", domain.rankBefore());
        ComparisonJson.number(json, "rankAfter", domain.rankAfter());
        json.writeEndObject();
    }

    private void leaf(LeafMovement leaf) {
        json.writeStartObject();
        json.writeStringProperty("id", leaf.id().value());
        json.writeStringProperty("name", leaf.present().name());
        movements.properties(leaf.movement());
        side("leafBefore", leaf.before());
        side("leafAfter", leaf.after());
        ComparisonJson.strings(
                "criteriaChanges",
                leaf.criteria().stream().map(change -> change.code()).toList(),
                json);
        if (!leaf.possible().isEmpty()) {
            ComparisonJson.strings(
                    "possibleCauses",
                    leaf.possible().stream().map(cause -> cause.code()).toList(),
                    json);
        }
        leaf.namesake().ifPresent(other -> json.writeStringProperty("sameNameAs", other.value()));
        facts(leaf.facts());
        json.writeEndObject();
    }

    private void side(String name, Optional<RecordedLeaf> score) {
        if (score.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        RecordedLeaf leaf = score.get();
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("name", leaf.name());
        json.writeStringProperty("state", leaf.state().code());
        json.writeStringProperty("points", leaf.points().toString());
        json.writeStringProperty("maxPoints", leaf.maxPoints().toString());
        json.writeStringProperty("method", leaf.method());
        json.writeStringProperty("branch", leaf.branch());
        json.writeObjectPropertyStart("rule");
        json.writeStringProperty("name", leaf.rule().name());
        json.writeStringProperty("file", leaf.rule().file());
        json.writeNumberProperty("line", leaf.rule().line());
        json.writeEndObject();
        ComparisonJson.strings("evidence", leaf.evidence(), json);
        PrettyJson.optional(json, "appraised", leaf.appraised());
        json.writeEndObject();
    }

    private void facts(Iterable<FactMovement> facts) {
        json.writeArrayPropertyStart("facts");
        for (FactMovement fact : facts) {
            json.writeStartObject();
            json.writeStringProperty("indicator", fact.indicator().value());
            fact("before", fact.before());
            fact("after", fact.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void fact(String name, IndicatorFact fact) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("state", fact.value().state());
        PrettyJson.optional(json, "value", fact.value().known().map(Scalar::text));
        Optional<SourceLocation> place =
                fact.provenance().source().or(() -> fact.provenance().written());
        if (place.isPresent()) {
            json.writeName("source");
            places.place(place.get());
        } else {
            json.writeNullProperty("source");
        }
        json.writeEndObject();
    }
}
