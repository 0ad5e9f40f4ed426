package vn.parindex.points;

import java.math.BigInteger;

/**
 * Sum of any number of exact numbers (tổng dồn). It is exact as long as its denominator can be carried, up to 300 digits;
 * from there on it goes by the first {@value #DIGITS} decimals of what is added, far behind any digit that is printed.
 */
public final class FractionSum {

    private static final int DIGITS = 60;
    private static final int MOST_BITS = 1024;
    private static final BigInteger UNIT = BigInteger.TEN.pow(DIGITS);

    private BigInteger numerator = BigInteger.ZERO;
    private BigInteger denominator = BigInteger.ONE;
    private BigInteger units = BigInteger.ZERO;
    private boolean carried;
    private int count;

    public void add(Fraction number) {
        count++;
        if (carried) {
            units = units.add(units(number.top(), number.bottom()));
            return;
        }
        addExact(number.top(), number.bottom());
        carried = denominator.bitLength() > MOST_BITS;
        units = carried ? units(numerator, denominator) : BigInteger.ZERO;
    }

    /** Over the least common denominator: the same ones come again and again, and then nothing has to be widened. */
    private void addExact(BigInteger top, BigInteger bottom) {
        BigInteger[] parts = denominator.divideAndRemainder(bottom);
        if (parts[1].signum() == 0) {
            numerator = numerator.add(top.multiply(parts[0]));
            return;
        }
        BigInteger common = denominator.gcd(bottom);
        BigInteger widen = bottom.divide(common);
        numerator = numerator.multiply(widen).add(top.multiply(denominator.divide(common)));
        denominator = denominator.multiply(widen);
    }

    public int count() {
        return count;
    }

    /** The sum by the number of those added; there must be one at least. */
    public Fraction mean() {
        return (carried ? Fraction.of(units, UNIT) : Fraction.of(numerator, denominator)).dividedBy(Fraction.of(count));
    }

    private static BigInteger units(BigInteger top, BigInteger bottom) {
        return top.multiply(UNIT).divide(bottom);
    }
}
