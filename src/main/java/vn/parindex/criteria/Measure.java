package vn.parindex.criteria;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.parindex.indicator.IndicatorId;

/** What a method looks at (đại lượng đo): a ratio of two amounts, or the value of one. */
public sealed interface Measure {

    /** True where the measure may be over the whole, or a percentage outside 0–100%. */
    boolean mayExceed();

    /** All indicators it needs, in the order written, the printed rate last. */
    List<IndicatorId> indicators();

    <R> R match(Function<OfRatio, R> onRatio, Function<OfValue, R> onValue);

    /** The ratio, where it is one. */
    default Optional<OfRatio> ratio() {
        return match(Optional::of, value -> Optional.empty());
    }

    /**
     * Done over planned, as two counts.
     *
     * @param printed the indicator of the rate that forms print beside the counts
     */
    record OfRatio(Amount of, Amount to, Optional<IndicatorId> printed, boolean mayExceed) implements Measure {
        @Override
        public List<IndicatorId> indicators() {
            return Stream.of(of.indicators().stream(), to.indicators().stream(), printed.stream())
                    .flatMap(s -> s)
                    .distinct()
                    .toList();
        }

        @Override
        public <R> R match(Function<OfRatio, R> onRatio, Function<OfValue, R> onValue) {
            return onRatio.apply(this);
        }
    }

    /** One amount as it stands; of a percent indicator in percent. */
    record OfValue(Amount value, boolean mayExceed) implements Measure {
        @Override
        public List<IndicatorId> indicators() {
            return value.indicators();
        }

        @Override
        public <R> R match(Function<OfRatio, R> onRatio, Function<OfValue, R> onValue) {
            return onValue.apply(this);
        }
    }
}
