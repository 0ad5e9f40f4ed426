package vn.parindex.criteria.curve;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.criteria.Measure;

/**
 * Curve of points of a method, or of a part of one, with the measure it follows (đường điểm theo đại lượng đo).
 *
 * @param path from the leaf down to the part; empty for the method itself
 * @param scale what x counts
 * @param whole whether nothing else of the method is added to it or competes with it on the same measure
 */
public record MeasureCurve(List<PartStep> path, Measure measure, AxisScale scale, Curve curve, boolean whole) {

    public MeasureCurve {
        path = List.copyOf(path);
    }

    MeasureCurve under(PartStep step) {
        return new MeasureCurve(Stream.concat(Stream.of(step), path.stream()).toList(), measure, scale, curve, whole);
    }

    MeasureCurve asPart() {
        return new MeasureCurve(path, measure, scale, curve, false);
    }

    boolean isConditional() {
        return path.stream().anyMatch(PartStep::isConditional);
    }
}
