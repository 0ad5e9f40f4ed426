package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Amount;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;

/**
 * What the facts say about one amount (giá trị đại lượng).
 *
 * @param standing one of not applicable, contradictory, missing and known
 * @param value zero unless known
 */
record AmountFinding(Standing standing, BigDecimal value) {

    static AmountFinding of(Amount amount, UnitFacts unit) {
        if (all(amount.sum(), unit, FactValue.NOT_APPLICABLE)) {
            return new AmountFinding(Standing.NOT_APPLICABLE, BigDecimal.ZERO);
        }
        BigDecimal total = BigDecimal.ZERO;
        Standing standing = Standing.KNOWN;
        for (IndicatorId id : amount.indicators()) {
            FactValue fact = unit.value(id);
            Optional<BigDecimal> number = fact.known().flatMap(Scalar::number);
            if (number.isPresent()) {
                total = total.add(number.get().multiply(BigDecimal.valueOf(occurrences(amount, id))));
            } else {
                standing = graver(standing, standingOf(fact));
            }
        }
        if (standing == Standing.KNOWN && total.signum() < 0) {
            standing = Standing.CONTRADICTORY;
        }
        return new AmountFinding(standing, standing == Standing.KNOWN ? total : BigDecimal.ZERO);
    }

    boolean is(Standing other) {
        return standing == other;
    }

    Optional<BigDecimal> known() {
        return standing == Standing.KNOWN ? Optional.of(value) : Optional.empty();
    }

    /** The value for explanations, in its state. */
    FactValue asFactValue() {
        return switch (standing) {
            case KNOWN -> FactValue.of(new Scalar.Decimal(value));
            case NOT_APPLICABLE -> FactValue.NOT_APPLICABLE;
            case CONTRADICTORY -> FactValue.CONTRADICTORY;
            default -> FactValue.MISSING;
        };
    }

    private static int occurrences(Amount amount, IndicatorId id) {
        return (int) amount.sum().stream().filter(id::equals).count()
                - (int) amount.minus().stream().filter(id::equals).count();
    }

    private static boolean all(List<IndicatorId> ids, UnitFacts unit, FactValue value) {
        return ids.stream().allMatch(id -> unit.value(id).equals(value));
    }

    private static Standing standingOf(FactValue fact) {
        return fact.match(
                known -> Standing.CONTRADICTORY,
                () -> Standing.MISSING,
                () -> Standing.KNOWN,
                () -> Standing.CONTRADICTORY);
    }

    private static Standing graver(Standing one, Standing other) {
        return one == Standing.CONTRADICTORY || other == Standing.KNOWN ? one : other;
    }
}
