package vn.parindex.points;

import java.math.BigInteger;

/**
 * Adds up many points (cộng điểm): the exact sum, brought to lowest terms once at the end and not after every summand.
 *
 * <p>The sum is {@code small + large}, both numerator over denominator.
 */
public final class PointsSum {

    private long numerator;
    private long denominator = 1;
    private BigInteger largeNumerator = BigInteger.ZERO;
    private BigInteger largeDenominator = BigInteger.ONE;

    public PointsSum add(Points points) {
        Fraction summand = points.value();
        if (summand.isSmall()) {
            add(summand.numerator(), summand.denominator());
        } else {
            addLarge(summand.big().getNumerator(), summand.big().getDenominator());
        }
        return this;
    }

    public Points total() {
        Fraction small = Fraction.lowest(numerator, denominator);
        return new Points(
                largeNumerator.signum() == 0
                        ? small
                        : Fraction.of(largeNumerator, largeDenominator).plus(small));
    }

    private void add(long top, long bottom) {
        if (top == 0) {
            return;
        }
        if (bottom != denominator) {
            long common = bottom == 1 ? 1 : Longs.commonDivisor(denominator, bottom);
            long widen = common == bottom ? 1 : bottom / common;
            long factor = common == 1 ? denominator : denominator / common;
            if (overflows(denominator, widen) || overflows(numerator, widen) || overflows(top, factor)) {
                setAside(top, bottom);
                return;
            }
            add(numerator * widen, top * factor, denominator * widen);
        } else {
            add(numerator, top, denominator);
        }
    }

    /** Both numerators are small, so their sum is a long. */
    private void add(long one, long other, long bottom) {
        numerator = one + other;
        denominator = bottom;
        if (!Longs.areSmall(numerator, 1)) {
            setAside(0, 1);
        }
    }

    private static boolean overflows(long one, long other) {
        long product = one * other;
        return Math.multiplyHigh(one, other) != product >> (Long.SIZE - 1) || !Longs.areSmall(product, 1);
    }

    /** What was added so far goes to the large part; the sum of small ones begins anew. */
    private void setAside(long top, long bottom) {
        addLarge(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        numerator = top;
        denominator = bottom;
    }

    private void addLarge(BigInteger top, BigInteger bottom) {
        largeNumerator = largeNumerator.multiply(bottom).add(top.multiply(largeDenominator));
        largeDenominator = largeDenominator.multiply(bottom);
    }
}
