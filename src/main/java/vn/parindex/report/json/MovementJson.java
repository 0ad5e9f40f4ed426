package vn.parindex.report.json;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import vn.parindex.comparison.IndexMovement;
import vn.parindex.comparison.Movement;
import vn.parindex.comparison.MovementCause;
import vn.parindex.points.Fraction;

/**
 * Movements as JSON (mức thay đổi): the part of the largest size is printed as the remainder, so that the printed strings
 * add up too.
 */
final class MovementJson {

    private final JsonGenerator json;

    MovementJson(JsonGenerator json) {
        this.json = json;
    }

    /** A part of any movement. */
    private record Part(MovementCause cause, Fraction size) {}

    void property(String name, Movement movement) {
        json.writeObjectPropertyStart(name);
        properties(movement);
        json.writeEndObject();
    }

    /** Before, after, movement and parts, in the object that is open. */
    void properties(Movement movement) {
        json.writeStringProperty("before", movement.before().toString());
        json.writeStringProperty("after", movement.after().toString());
        BigDecimal printed = movement.after()
                .value()
                .decimal()
                .subtract(movement.before().value().decimal());
        json.writeStringProperty("movement", Fraction.of(printed).toString());
        parts(
                printed,
                movement.parts().stream()
                        .map(part -> new Part(part.cause(), part.points().value()))
                        .toList());
    }

    /** Movement and parts of an index in percentage points; null and none unless both indexes exist. */
    void index(IndexMovement index) {
        if (index.difference().isEmpty()) {
            json.writeNullProperty("movement");
            parts(BigDecimal.ZERO, List.of());
            return;
        }
        BigDecimal printed = index.after()
                .orElseThrow()
                .value()
                .decimal()
                .subtract(index.before().orElseThrow().value().decimal());
        json.writeStringProperty("movement", Fraction.of(printed).toString());
        parts(
                printed,
                index.parts().stream()
                        .map(part -> new Part(part.cause(), part.points().value()))
                        .toList());
    }

    private void parts(BigDecimal movement, List<Part> parts) {
        int largest = largest(parts);
        json.writeArrayPropertyStart("parts");
        for (int i = 0; i < parts.size(); i++) {
            json.writeStartObject();
            json.writeStringProperty("cause", parts.get(i).cause().code());
            json.writeStringProperty(
                    "points",
                    i == largest
                            ? remainder(movement, parts, largest)
                            : parts.get(i).size().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String remainder(BigDecimal movement, List<Part> parts, int largest) {
        BigDecimal rest = movement;
        for (int i = 0; i < parts.size(); i++) {
            if (i != largest) {
                rest = rest.subtract(parts.get(i).size().decimal());
            }
        }
        return Fraction.of(rest).toString();
    }

    /** The first of the largest; -1 when there are none. */
    private static int largest(List<Part> parts) {
        int largest = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (largest < 0 || size(parts.get(i)).compareTo(size(parts.get(largest))) > 0) {
                largest = i;
            }
        }
        return largest;
    }

    private static Fraction size(Part part) {
        return part.size().max(Fraction.ZERO.minus(part.size()));
    }
}
