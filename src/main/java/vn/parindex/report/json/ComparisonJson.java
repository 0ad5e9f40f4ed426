package vn.parindex.report.json;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.parindex.assessment.ComparedSource;
import vn.parindex.assessment.ComparisonResult;
import vn.parindex.comparison.Comparison;
import vn.parindex.recorded.RecordedSet;
import vn.parindex.recorded.RecordedUnit;

/** A comparison as JSON (kết quả so sánh), always in the same order; described in docs/formats.md. */
public final class ComparisonJson {

    public void write(ComparisonResult result, PrintWriter out) {
        Comparison comparison = result.comparison();
        PrettyJson.write(out, json -> {
            json.writeStartObject();
            side("before", result.before(), json);
            side("after", result.after(), json);
            json.writeObjectPropertyStart("engine");
            json.writeStringProperty("version", result.engineVersion());
            json.writeEndObject();
            json.writeBooleanProperty("empty", comparison.isEmpty());
            json.writeArrayPropertyStart("units");
            UnitMovementJson units = new UnitMovementJson(json);
            comparison.units().stream().filter(unit -> !unit.isEmpty()).forEach(units::write);
            json.writeEndArray();
            json.writeNumberProperty("unchanged", (int)
                    comparison.units().stream().filter(unit -> unit.isEmpty()).count());
            only("onlyBefore", comparison.onlyBefore(), json);
            only("onlyAfter", comparison.onlyAfter(), json);
            json.writeEndObject();
        });
    }

    private static void side(String name, ComparedSource side, JsonGenerator json) {
        RecordedSet set = side.set();
        json.writeObjectPropertyStart(name);
        strings("inputs", side.inputs(), json);
        json.writeObjectPropertyStart("criteriaSet");
        json.writeStringProperty("id", set.id());
        json.writeStringProperty("version", set.version());
        json.writeStringProperty("sha256", set.sha256());
        json.writeBooleanProperty("sample", set.sample());
        json.writeEndObject();
        json.writeObjectPropertyStart("rules");
        json.writeStringProperty("sha256", side.rulesSha256());
        json.writeEndObject();
        json.writeStringProperty("engineVersion", side.engineVersion());
        json.writeStringProperty("points", side.use().code());
        strings(
                "periodsOutsideSet",
                side.outside().stream().map(period -> period.code()).toList(),
                json);
        strings(
                "leavesLeftOut",
                side.leftOut().stream().map(leaf -> leaf.value()).toList(),
                json);
        json.writeEndObject();
    }

    private static void only(String name, List<RecordedUnit> units, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (RecordedUnit unit : units) {
            json.writeStartObject();
            json.writeStringProperty("id", unit.unit().id().value());
            json.writeStringProperty("name", unit.unit().name());
            json.writeStringProperty("period", unit.period().code());
            PrettyJson.optional(json, "index", UnitMovementJson.index(unit));
            number(json, "rank", unit.rank());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void strings(String name, List<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    static void number(JsonGenerator json, String name, Optional<Integer> number) {
        if (number.isPresent()) {
            json.writeNumberProperty(name, number.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
