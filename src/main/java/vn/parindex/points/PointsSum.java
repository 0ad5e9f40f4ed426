package vn.parindex.points;

import java.math.BigInteger;

/**
 * Adds up many points (cộng điểm): the exact sum, brought to lowest terms once at the end and not after every summand.
 *
 * <p>The sum is {@code millionths + small + large}: plain decimals, which most points are, as one whole number; the others
 * as numerator over denominator.
 */
public final class PointsSum {

    private static final int DIGITS = 6;
    private static final int MILLION = 1_000_000;

    private long millionths;
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

    /** The sum in lowest terms; more can be added afterwards. */
    public Points total() {
        if (largeNumerator.signum() == 0) {
            return new Points(decimals().plus(Fraction.lowest(numerator, denominator)));
        }
        PointsSum all = new PointsSum();
        all.addLarge(largeNumerator, largeDenominator);
        all.addLarge(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        all.addLarge(BigInteger.valueOf(millionths), BigInteger.valueOf(MILLION));
        return new Points(Fraction.of(all.largeNumerator, all.largeDenominator));
    }

    /** The plain decimals in lowest terms: of a million only twos and fives can be taken out. */
    private Fraction decimals() {
        if (millionths == 0) {
            return Fraction.ZERO;
        }
        int twos = Math.min(DIGITS, Long.numberOfTrailingZeros(millionths));
        long top = millionths >> twos;
        long bottom = MILLION >> twos;
        for (int fives = 0; fives < DIGITS && top % 5 == 0; fives++) {
            top /= 5;
            bottom /= 5;
        }
        return Fraction.inLowestTerms(top, bottom);
    }

    private void add(long top, long bottom) {
        if (top == 0 || addDecimal(top, bottom)) {
            return;
        }
        if (bottom == denominator) {
            add(numerator, top, denominator);
        } else if (!addWidened(top, bottom, 1) && !addWidened(top, bottom, Longs.commonDivisor(denominator, bottom))) {
            setAside(top, bottom);
        }
    }

    /** Over the product of both denominators, divided by what they have in common; a divisor costs more than it is worth at first. */
    private boolean addWidened(long top, long bottom, long common) {
        long widen = bottom / common;
        long factor = denominator / common;
        if (overflows(denominator, widen) || overflows(numerator, widen) || overflows(top, factor)) {
            return false;
        }
        add(numerator * widen, top * factor, denominator * widen);
        return true;
    }

    private boolean addDecimal(long top, long bottom) {
        if (bottom > MILLION || MILLION % (int) bottom != 0 || overflows(top, MILLION / (int) bottom)) {
            return false;
        }
        long sum = millionths + top * (MILLION / (int) bottom);
        boolean fits = Longs.areSmall(sum, 1);
        millionths = fits ? sum : millionths;
        return fits;
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
