package vn.parindex.report.json;

import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.curve.Knot;
import vn.parindex.criteria.curve.MeasureCurve;
import vn.parindex.criteria.curve.MethodCurves;
import vn.parindex.criteria.curve.MethodTables;
import vn.parindex.criteria.curve.PartStep;
import vn.parindex.criteria.curve.PointsTable;
import vn.parindex.explanation.CurveWording;
import vn.parindex.wording.Wording;

/** One leaf with its curves and tables of points as JSON (đường điểm của một tiêu chí). */
public final class LeafCurveJson {

    private final Wording wording;

    public LeafCurveJson(Wording wording) {
        this.wording = wording;
    }

    public void write(CriteriaSet set, Leaf leaf, PrintWriter out) {
        CurveWording words = new CurveWording(wording, set.indicators());
        PrettyJson.write(out, json -> {
            json.writeStartObject();
            json.writeObjectPropertyStart("criteriaSet");
            json.writeStringProperty("id", set.id());
            json.writeStringProperty("version", set.version());
            json.writeStringProperty("sha256", set.sha256());
            json.writeBooleanProperty("sample", set.sample());
            json.writeEndObject();
            json.writeName("leaf");
            new CriteriaJson(wording).leafInFull(set, leaf, json);
            json.writeArrayPropertyStart("curves");
            MethodCurves.of(leaf, set.indicators()).forEach(found -> curve(found, words, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("tables");
            MethodTables.of(leaf).forEach(found -> table(found, words, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void curve(MeasureCurve found, CurveWording words, JsonGenerator json) {
        json.writeStartObject();
        part(found.path(), words, json);
        json.writeBooleanProperty("whole", found.whole());
        json.writeStringProperty("measure", words.measure(found.measure()));
        json.writeStringProperty("scale", found.scale().code());
        PrettyJson.optional(json, "end", found.curve().end());
        json.writeArrayPropertyStart("knots");
        for (Knot knot : found.curve().knots()) {
            json.writeStartObject();
            json.writeStringProperty("x", knot.x().toString());
            json.writeStringProperty("under", knot.under().toString());
            json.writeStringProperty("at", knot.at().toString());
            json.writeStringProperty("over", knot.over().toString());
            json.writeStringProperty("jump", knot.jump().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        found.curve()
                .largestCliff()
                .ifPresentOrElse(
                        knot -> {
                            json.writeObjectPropertyStart("largestCliff");
                            json.writeStringProperty("x", knot.x().toString());
                            json.writeStringProperty("jump", knot.jump().toString());
                            json.writeStringProperty("sentence", words.largestCliff(found));
                            json.writeEndObject();
                        },
                        () -> json.writeNullProperty("largestCliff"));
        json.writeArrayPropertyStart("falls");
        found.curve().falls().forEach(fall -> {
            json.writeStartObject();
            json.writeStringProperty("from", fall.from().toString());
            json.writeStringProperty("before", fall.before().toString());
            json.writeStringProperty("to", fall.to().toString());
            json.writeStringProperty("after", fall.after().toString());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private void table(PointsTable found, CurveWording words, JsonGenerator json) {
        json.writeStartObject();
        part(found.path(), words, json);
        json.writeStringProperty("method", found.kind());
        json.writeArrayPropertyStart("indicators");
        found.facts().forEach(id -> json.writeString(id.value()));
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        found.rows().forEach(row -> {
            json.writeStartObject();
            json.writeStringProperty("value", row.value());
            json.writeStringProperty("text", wording.say(row.text()));
            json.writeStringProperty("points", row.points().toString());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void part(List<PartStep> path, CurveWording words, JsonGenerator json) {
        json.writeStringProperty("part", words.path(path));
    }
}
