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

    private Fraction exact = Fraction.ZERO;
    private BigInteger units = BigInteger.ZERO;
    private boolean carried;
    private int count;

    public void add(Fraction number) {
        count++;
        if (carried) {
            units = units.add(units(number));
            return;
        }
        exact = exact.plus(number);
        carried = exact.bottom().bitLength() > MOST_BITS;
        units = carried ? units(exact) : BigInteger.ZERO;
    }

    public int count() {
        return count;
    }

    /** The sum by the number of those added; there must be one at least. */
    public Fraction mean() {
        return (carried ? Fraction.of(units, UNIT) : exact).dividedBy(Fraction.of(count));
    }

    private static BigInteger units(Fraction number) {
        return number.top().multiply(UNIT).divide(number.bottom());
    }
}
