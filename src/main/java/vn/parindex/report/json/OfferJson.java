package vn.parindex.report.json;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import vn.parindex.advice.FactChange;
import vn.parindex.advice.LeafAdvice;
import vn.parindex.advice.Obstacle;
import vn.parindex.advice.Outlook;
import vn.parindex.advice.Place;
import vn.parindex.criteria.Band;
import vn.parindex.points.Points;

/** Offers and what they come to, as JSON (phương án lấy lại điểm). */
final class OfferJson {

    private final JsonGenerator json;

    OfferJson(JsonGenerator json) {
        this.json = json;
    }

    /** The key {@code regain} of a leaf: its offers, then what no change can win back. */
    void regain(LeafAdvice advice) {
        json.writeArrayPropertyStart("regain");
        advice.offers().forEach(offer -> {
            json.writeStartObject();
            change(List.of(offer.change()));
            points(offer.gain());
            json.writeEndObject();
        });
        advice.obstacles().stream()
                .filter(obstacle -> obstacle.kind() == Obstacle.Kind.DEADLINE_PASSED)
                .forEach(obstacle -> {
                    json.writeStartObject();
                    json.writeNullProperty("change");
                    json.writeStringProperty("reason", obstacle.kind().code());
                    json.writeEndObject();
                });
        json.writeEndArray();
    }

    void change(List<FactChange> changes) {
        json.writeObjectPropertyStart("change");
        changes.forEach(change -> json.writeStringProperty(change.indicator().value(), change.text()));
        json.writeEndObject();
    }

    void points(Points points) {
        json.writeStringProperty("points", signed(points));
    }

    /** {@code +0.5}, {@code -1}, {@code +0}. */
    static String signed(Points points) {
        return (points.signum() < 0 ? "" : "+") + points;
    }

    /** What a unit comes to. */
    void outlook(String name, Outlook outlook) {
        Place place = outlook.place();
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("points", outlook.score().points().toString());
        json.writeStringProperty(
                "applicableMax", outlook.score().applicableMax().toString());
        PrettyJson.optional(
                json,
                "index",
                outlook.score()
                        .index()
                        .map(index -> index.value()
                                .rounded(place.indexDigits())
                                .setScale(place.indexDigits())
                                .toPlainString()));
        PrettyJson.optional(json, "classification", place.band().map(Band::name));
        if (place.rank().isPresent()) {
            json.writeNumberProperty("rank", place.rank().get());
        } else {
            json.writeNullProperty("rank");
        }
        json.writeNumberProperty("rankedWith", place.rankedWith());
        json.writeEndObject();
    }
}
