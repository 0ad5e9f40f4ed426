package vn.parindex.report.json;

import tools.jackson.core.JsonGenerator;
import vn.parindex.criteria.Observability;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;

/** How the points of a set are come by as JSON (nguồn của điểm). */
final class ObservabilityJson {

    private final JsonGenerator json;

    ObservabilityJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Observability seen) {
        json.writeObjectPropertyStart("observability");
        json.writeBooleanProperty("formKnown", seen.formKnown());
        json.writeArrayPropertyStart("domains");
        seen.domains().forEach(row -> {
            json.writeStartObject();
            json.writeStringProperty("id", row.domain());
            json.writeStringProperty("kind", row.kind().code());
            row(row);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeObjectPropertyStart("total");
        row(seen.total());
        json.writeEndObject();
        json.writeObjectPropertyStart("percent");
        Points whole = seen.total().total();
        percent("computed", seen.total().computed(), whole);
        percent("fromForms", seen.total().fromForms(), whole);
        percent("survey", seen.total().survey(), whole);
        percent("council", seen.total().council(), whole);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void row(Observability.Row row) {
        json.writeStringProperty("computed", row.computed().toString());
        json.writeStringProperty("fromForms", row.fromForms().toString());
        json.writeStringProperty("survey", row.survey().toString());
        json.writeStringProperty("council", row.council().toString());
        json.writeStringProperty("maxPoints", row.total().toString());
    }

    private void percent(String name, Points part, Points whole) {
        json.writeStringProperty(
                name,
                whole.isZero()
                        ? "0"
                        : MeasureJson.percent(Percent.ofShare(part.value().dividedBy(whole.value()))
                                .value()));
    }
}
