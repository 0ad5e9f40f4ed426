package vn.parindex.report.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.parindex.criteria.Band;
import vn.parindex.points.Percent;
import vn.parindex.ranking.Doubt;
import vn.parindex.ranking.Gap;
import vn.parindex.ranking.RankedPlace;

/** How a unit stands in its group as JSON (vị trí trong nhóm): the gaps to the next rank and class, and the doubt. */
final class PlaceJson {

    private final JsonGenerator json;

    PlaceJson(JsonGenerator json) {
        this.json = json;
    }

    void write(RankedPlace place) {
        PrettyJson.optional(
                json,
                "rankedIndex",
                place.unit().index().map(index -> shown(index, place.unit().indexDigits())));
        gap("toNextRank", place.toNextRank(), Optional.empty());
        gap("toNextClass", place.toNextBand(), place.nextBand());
        int digits = place.unit().indexDigits();
        json.writeObjectPropertyStart("doubt");
        doubt(place.doubt(), digits);
        json.writeObjectPropertyStart("withPending");
        doubt(place.doubtWithPending(), digits);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void gap(String name, Optional<Gap> gap, Optional<Band> band) {
        if (gap.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        band.ifPresent(next -> json.writeStringProperty("classification", next.name()));
        json.writeStringProperty("points", gap.get().points().toString());
        json.writeBooleanProperty("enough", gap.get().enough());
        json.writeEndObject();
    }

    private void doubt(Doubt doubt, int digits) {
        PrettyJson.optional(json, "indexLow", doubt.indexLow().map(index -> shown(index, digits)));
        PrettyJson.optional(json, "indexHigh", doubt.indexHigh().map(index -> shown(index, digits)));
        rank("rankBest", doubt.rankBest());
        rank("rankWorst", doubt.rankWorst());
    }

    private void rank(String name, Optional<Integer> rank) {
        if (rank.isPresent()) {
            json.writeNumberProperty(name, rank.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    private static String shown(Percent index, int digits) {
        return index.value().rounded(digits).setScale(digits).toPlainString();
    }
}
