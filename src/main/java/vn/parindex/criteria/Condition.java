package vn.parindex.criteria;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;

/** Condition on one fact (điều kiện): {@code { fact, is: value }} or {@code { fact, atLeast: value }}. */
public sealed interface Condition {

    IndicatorId fact();

    <R> R match(BiFunction<IndicatorId, FactValue, R> onIs, BiFunction<IndicatorId, BigDecimal, R> onAtLeast);

    /** The fact equals a value, or is {@code missing} or {@code not-applicable}. */
    record Is(IndicatorId fact, FactValue value) implements Condition {
        @Override
        public <R> R match(
                BiFunction<IndicatorId, FactValue, R> onIs, BiFunction<IndicatorId, BigDecimal, R> onAtLeast) {
            return onIs.apply(fact, value);
        }

        /** As written in a set: {@code dialogue_held = true}. */
        @Override
        public String toString() {
            return fact + " = " + value.known().map(Scalar::text).orElseGet(value::state);
        }
    }

    /** The fact is a number and not below the bound; of a percent indicator in percent. */
    record AtLeast(IndicatorId fact, BigDecimal bound) implements Condition {
        @Override
        public <R> R match(
                BiFunction<IndicatorId, FactValue, R> onIs, BiFunction<IndicatorId, BigDecimal, R> onAtLeast) {
            return onAtLeast.apply(fact, bound);
        }

        @Override
        public String toString() {
            return fact + " ≥ " + bound.toPlainString();
        }
    }
}
