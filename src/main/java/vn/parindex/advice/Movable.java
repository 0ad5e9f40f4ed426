package vn.parindex.advice;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;

/** Known fact of a leaf that an offer may change (số liệu có thể thay đổi). */
sealed interface Movable {

    IndicatorId fact();

    <R> R match(Function<Stepwise, R> onStepwise, Function<Choosing, R> onChoosing);

    /**
     * A number that moves in whole steps, never below 0.
     *
     * @param step 1 for a count; 0.01 for a percentage, finer where its measure is written with more decimals; for money
     *     the last decimal in which the figures of its measure are written
     * @param most the highest value that makes sense; none where there is no limit
     */
    record Stepwise(IndicatorId fact, BigDecimal now, BigDecimal step, Optional<BigDecimal> most) implements Movable {

        FactValue after(BigInteger steps) {
            BigDecimal value = now.add(step.multiply(new BigDecimal(steps))).stripTrailingZeros();
            return FactValue.of(new Scalar.Decimal(value.scale() < 0 ? value.setScale(0) : value));
        }

        @Override
        public <R> R match(Function<Stepwise, R> onStepwise, Function<Choosing, R> onChoosing) {
            return onStepwise.apply(this);
        }
    }

    /** A flag or a code, with the other values it may have. */
    record Choosing(IndicatorId fact, List<FactValue> others) implements Movable {

        public Choosing {
            others = List.copyOf(others);
        }

        @Override
        public <R> R match(Function<Stepwise, R> onStepwise, Function<Choosing, R> onChoosing) {
            return onChoosing.apply(this);
        }
    }
}
