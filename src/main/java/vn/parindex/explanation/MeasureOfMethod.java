package vn.parindex.explanation;

import java.util.Optional;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.indicator.IndicatorId;

/** The measure of a method, where it has one; of {@code count} its amount. */
final class MeasureOfMethod implements OnMeasure<Optional<Measure>> {

    static Optional<Measure> of(ScoringMethod method) {
        return method.accept(new MeasureOfMethod());
    }

    /** The two counts of a method that looks at a ratio. */
    static Optional<Measure.OfRatio> ratio(ScoringMethod method) {
        return of(method).flatMap(measure -> measure.match(Optional::of, value -> Optional.empty()));
    }

    /** The amount of a method that looks at one. */
    static Optional<Amount> amount(ScoringMethod method) {
        return of(method)
                .flatMap(measure -> measure.match(ratio -> Optional.empty(), value -> Optional.of(value.value())));
    }

    /** The indicator of the printed rate. */
    static Optional<IndicatorId> printed(ScoringMethod method) {
        return ratio(method).flatMap(Measure.OfRatio::printed);
    }

    @Override
    public Optional<Measure> measure(Measure measure) {
        return Optional.of(measure);
    }

    @Override
    public Optional<Measure> count(ScoringMethod.Count count) {
        return Optional.of(new Measure.OfValue(count.amount(), false));
    }

    @Override
    public Optional<Measure> none() {
        return Optional.empty();
    }
}
