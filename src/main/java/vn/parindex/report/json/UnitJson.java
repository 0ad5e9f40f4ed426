package vn.parindex.report.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.parindex.criteria.Band;
import vn.parindex.points.Percent;
import vn.parindex.ranking.RankedPlace;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.UnitScore;
import vn.parindex.unit.AssessedUnit;

/** One unit of a result as a JSON object (đơn vị): totals, domains, leaves, problems. */
final class UnitJson {

    private final JsonGenerator json;

    UnitJson(JsonGenerator json) {
        this.json = json;
    }

    /** @param details writes what is not of the place: leaves and problems */
    void write(RankedPlace place, Runnable details) {
        RankedUnit unit = place.unit();
        UnitScore score = unit.score();
        json.writeStartObject();
        who(score, json);
        totals(unit);
        new PlaceJson(json).write(place);
        json.writeArrayPropertyStart("domains");
        score.domains().forEach(domain -> domain(domain, unit));
        json.writeEndArray();
        details.run();
        json.writeEndObject();
    }

    static void who(UnitScore score, JsonGenerator json) {
        AssessedUnit unit = score.sheet().unit();
        json.writeObjectPropertyStart("unit");
        json.writeStringProperty("id", unit.id().value());
        json.writeStringProperty("name", unit.name());
        json.writeStringProperty("level", unit.level().code());
        PrettyJson.given(json, "group", unit.group().name());
        json.writeEndObject();
        json.writeStringProperty("period", score.sheet().period().code());
    }

    private void totals(RankedUnit unit) {
        UnitScore score = unit.score();
        json.writeStringProperty("points", score.points().toString());
        json.writeStringProperty("bonus", score.bonus().toString());
        json.writeStringProperty("penalty", score.penalty().toString());
        json.writeStringProperty("maxPoints", score.maxPoints().toString());
        json.writeStringProperty("applicableMax", score.applicableMax().toString());
        PrettyJson.optional(json, "index", index(score.index(), unit.indexDigits()));
        rank(unit.rank());
        json.writeNumberProperty("rankedWith", unit.rankedWith());
        PrettyJson.optional(json, "classification", unit.band().map(Band::name));
        json.writeBooleanProperty("provisional", score.provisional());
        range(unit);
        PrettyJson.optional(json, "claimed", score.claimed());
        PrettyJson.optional(json, "appraised", score.appraised());
        json.writeStringProperty("pointsAtRisk", score.pointsAtRisk().toString());
        json.writeStringProperty("computable", score.computable().toString());
    }

    private void range(RankedUnit unit) {
        UnitScore score = unit.score();
        if (score.index().isEmpty()) {
            json.writeNullProperty("indexRange");
            return;
        }
        json.writeArrayPropertyStart("indexRange");
        json.writeString(
                index(score.indexOf(score.lowest()), unit.indexDigits()).orElseThrow());
        json.writeString(
                index(score.indexOf(score.highest()), unit.indexDigits()).orElseThrow());
        json.writeEndArray();
    }

    private void domain(DomainScore domain, RankedUnit unit) {
        json.writeStartObject();
        json.writeStringProperty("id", domain.domain().id());
        json.writeStringProperty("name", domain.domain().name());
        json.writeStringProperty("kind", domain.domain().kind().code());
        json.writeStringProperty("points", domain.points().toString());
        json.writeStringProperty("applicableMax", domain.applicableMax().toString());
        PrettyJson.optional(
                json,
                "index",
                index(domain.index(), unit.digitsOf(domain.domain().id())));
        rank(Optional.ofNullable(unit.domainRanks().get(domain.domain().id())));
        json.writeEndObject();
    }

    private void rank(Optional<Integer> rank) {
        if (rank.isPresent()) {
            json.writeNumberProperty("rank", rank.get());
        } else {
            json.writeNullProperty("rank");
        }
    }

    /** So many decimals, always. */
    private static Optional<String> index(Optional<Percent> index, int digits) {
        return index.map(
                percent -> percent.value().rounded(digits).setScale(digits).toPlainString());
    }
}
