package vn.parindex.explanation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.curve.AxisScale;
import vn.parindex.criteria.curve.MeasureCurve;
import vn.parindex.criteria.curve.MethodCurves;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.Reading;

/**
 * Curve of points with the place of one unit on it (vị trí của đơn vị trên đường điểm).
 *
 * @param x what was measured, on the scale of the curve
 * @param points where the curve stands there, before evidence, rounding and cap
 */
public record PlacedCurve(MeasureCurve curve, Fraction x, Points points) {

    /** The curves of a leaf on which the unit has a place, each once and in the order of the method. */
    public static List<PlacedCurve> of(LeafScore leaf, IndicatorCatalogue indicators) {
        return MethodCurves.of(leaf.leaf(), indicators).stream()
                .filter(MeasureCurve::whole)
                .flatMap(curve -> place(leaf.award(), curve).stream()
                        .map(x -> new PlacedCurve(curve, x, curve.curve().at(x))))
                .toList();
    }

    /** What the first part that looks at the measure of the curve has read. */
    private static Optional<Fraction> place(Award award, MeasureCurve curve) {
        Stream<Fraction> own = MeasureOfMethod.of(award.method())
                .filter(measure -> isSame(measure, curve.measure()))
                .flatMap(measure -> award.reading().accept(new OnScale(curve.scale())))
                .stream();
        return Stream.concat(own, award.parts().stream().flatMap(part -> place(part, curve).stream()))
                .findFirst();
    }

    private static boolean isSame(Measure one, Measure other) {
        return one.match(
                ratio -> other.match(ratio::equals, value -> false),
                value -> other.match(ratio -> false, another -> value.value().equals(another.value())));
    }

    /** A reading on the scale of a curve, where it has a number. */
    private record OnScale(AxisScale scale) implements OnReading<Optional<Fraction>> {
        @Override
        public Optional<Fraction> ratio(Reading.OfRatio ratio) {
            return onScale(ratio.share(), true, ratio.bestOfGroup());
        }

        @Override
        public Optional<Fraction> value(Reading.OfValue value) {
            return onScale(value.value(), value.percent(), value.bestOfGroup());
        }

        @Override
        public Optional<Fraction> other() {
            return Optional.empty();
        }

        private Optional<Fraction> onScale(Optional<Fraction> x, boolean share, Optional<Reading.GroupBest> best) {
            if (scale == AxisScale.PERCENT_OF_BEST) {
                return x.flatMap(own -> best.map(Reading.GroupBest::largest)
                        .filter(largest -> largest.signum() > 0)
                        .map(largest -> Percent.ofShare(own.dividedBy(largest)).value()));
            }
            return x.map(own -> share ? Percent.ofShare(own).value() : own);
        }
    }
}
