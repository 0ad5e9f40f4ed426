package vn.parindex.report.json;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;
import vn.parindex.scoring.Loss;

/** Lost points as JSON (điểm mất): the largest part is printed as the remainder, so that the printed strings add up too. */
final class LossJson {

    private final JsonGenerator json;

    LossJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Points points, List<Loss> lost, Points maxPoints) {
        int largest = largest(lost);
        json.writeArrayPropertyStart("lost");
        for (int i = 0; i < lost.size(); i++) {
            json.writeStartObject();
            json.writeStringProperty("cause", lost.get(i).cause().code());
            json.writeStringProperty(
                    "points",
                    i == largest
                            ? remainder(points, lost, largest, maxPoints)
                            : lost.get(i).points().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The first of the largest; -1 when nothing is lost. */
    private static int largest(List<Loss> lost) {
        int largest = -1;
        for (int i = 0; i < lost.size(); i++) {
            if (largest < 0 || lost.get(i).points().compareTo(lost.get(largest).points()) > 0) {
                largest = i;
            }
        }
        return largest;
    }

    private static String remainder(Points points, List<Loss> lost, int largest, Points maxPoints) {
        BigDecimal rest = printed(maxPoints).subtract(printed(points));
        for (int i = 0; i < lost.size(); i++) {
            if (i != largest) {
                rest = rest.subtract(printed(lost.get(i).points()));
            }
        }
        return Fraction.of(rest).toString();
    }

    private static BigDecimal printed(Points points) {
        return points.value().decimal();
    }
}
