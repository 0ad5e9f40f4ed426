package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Scalar;

/**
 * What the facts say about one amount (giá trị đại lượng).
 *
 * @param standing one of not applicable, contradictory, missing and known
 * @param value zero unless known
 */
record AmountFinding(Standing standing, BigDecimal value) {

    static final AmountFinding NOT_APPLICABLE = new AmountFinding(Standing.NOT_APPLICABLE, BigDecimal.ZERO);
    static final AmountFinding CONTRADICTORY = new AmountFinding(Standing.CONTRADICTORY, BigDecimal.ZERO);

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
}
