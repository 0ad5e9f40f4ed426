package vn.parindex.points;

import java.math.BigDecimal;

/**
 * Rate as it was printed (tỷ lệ in), in percent, held against the exact rate of its counts.
 *
 * @param digits decimal places it was printed with: two of {@code 68,30}
 */
public record PrintedRate(BigDecimal percent, int digits) {

    private static final Fraction TOLERANCE = Fraction.parse("0.3");
    private static final Fraction HALF = Fraction.parse("0.5");

    /** Neither rounded nor cut, and off by 0,3 points or more. */
    public boolean contradicts(Percent exact) {
        return !isExactRoundedOrCut(exact) && !isNear(exact);
    }

    /** Off by less than 0,3 points, but neither rounded half-up nor cut. */
    public boolean isRoundedOtherwise(Percent exact) {
        return !isExactRoundedOrCut(exact) && isNear(exact);
    }

    /** The exact rate, rounded half-up or cut to the digits that were printed. */
    public boolean isExactRoundedOrCut(Percent exact) {
        Fraction lastDigit = Fraction.of(BigDecimal.ONE.movePointLeft(digits));
        Fraction halfDown = Fraction.ZERO.minus(lastDigit.times(HALF));
        Fraction gap = gap(exact);
        return gap.compareTo(halfDown) >= 0 && gap.compareTo(lastDigit) < 0;
    }

    private boolean isNear(Percent exact) {
        Fraction gap = gap(exact);
        return gap.compareTo(TOLERANCE) < 0 && gap.compareTo(Fraction.ZERO.minus(TOLERANCE)) > 0;
    }

    /** How far the counts are above the printed rate, in percentage points. */
    private Fraction gap(Percent exact) {
        return exact.value().minus(Fraction.of(percent));
    }
}
