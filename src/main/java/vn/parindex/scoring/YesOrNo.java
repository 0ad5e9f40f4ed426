package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.indicator.Scalar;

/** Reads a flag (có hoặc không): true, false, 1 or 0; anything else is no answer. */
final class YesOrNo {

    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);

    private YesOrNo() {}

    static Optional<Boolean> of(Scalar value) {
        if (value instanceof Scalar.YesNo answer) {
            return answer.value() ? YES : NO;
        }
        return value.number().flatMap(number -> {
            if (number.compareTo(BigDecimal.ONE) == 0) {
                return Optional.of(true);
            }
            return number.signum() == 0 ? Optional.of(false) : Optional.empty();
        });
    }
}
