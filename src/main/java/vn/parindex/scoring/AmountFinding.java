package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.criteria.Amount;
import vn.parindex.fact.FactSheet;
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
        AmountFinding found = unbounded(amount, unit::value);
        return found.value().signum() < 0 ? new AmountFinding(Standing.CONTRADICTORY, BigDecimal.ZERO) : found;
    }

    /** The total where every member that applies is a known number; it may be below 0. */
    static Optional<BigDecimal> total(Amount amount, FactSheet sheet) {
        return unbounded(amount, id -> sheet.fact(id).value()).known();
    }

    private static AmountFinding unbounded(Amount amount, Function<IndicatorId, FactValue> facts) {
        if (amount.sum().stream().allMatch(id -> facts.apply(id).equals(FactValue.NOT_APPLICABLE))) {
            return new AmountFinding(Standing.NOT_APPLICABLE, BigDecimal.ZERO);
        }
        BigDecimal total = BigDecimal.ZERO;
        Standing standing = Standing.KNOWN;
        for (IndicatorId id : amount.indicators()) {
            FactValue fact = facts.apply(id);
            Optional<BigDecimal> number = fact.known().flatMap(Scalar::number);
            if (number.isPresent()) {
                total = total.add(number.get().multiply(BigDecimal.valueOf(occurrences(amount, id))));
            } else {
                standing = graver(standing, standingOf(fact));
            }
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
