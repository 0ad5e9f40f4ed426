package vn.parindex.points;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Exact number (số chính xác): a fraction of whole numbers, so that two thirds of a point stay two thirds.
 *
 * <p>The only type that knows how exact numbers are kept; {@code double} never enters. Always in lowest terms, in two longs
 * wherever both are below 2⁶², so that equal numbers are kept in one way.
 */
public final class Fraction implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(0, 1);
    public static final Fraction ONE = new Fraction(1, 1);
    public static final Fraction HUNDRED = new Fraction(100, 1);
    private static final int PRINTED_DIGITS = 12;
    private static final int SMALL_DIGITS = 18;

    private final long numerator;

    /** Above 0, or 0 where the number is kept in {@link #large}. */
    private final long denominator;

    private final BigFraction large;

    private Fraction(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.large = BigFraction.ZERO;
    }

    private Fraction(BigFraction large) {
        this.numerator = 0;
        this.denominator = 0;
        this.large = large;
    }

    public static Fraction of(long whole) {
        return Longs.areSmall(whole, 1) ? new Fraction(whole, 1) : new Fraction(BigFraction.of(whole));
    }

    public static Fraction of(BigDecimal decimal) {
        int scale = decimal.scale();
        if (scale == 0 && decimal.precision() <= SMALL_DIGITS) {
            return new Fraction(decimal.longValueExact(), 1);
        }
        if (scale > 0 && scale < SMALL_DIGITS && decimal.precision() <= SMALL_DIGITS) {
            return lowest(decimal.unscaledValue().longValueExact(), Longs.tenToThe(scale));
        }
        return scale <= 0
                ? of(decimal.toBigIntegerExact(), BigInteger.ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(scale));
    }

    /** Numerator over denominator; the denominator must not be 0. */
    public static Fraction of(BigDecimal numerator, BigDecimal denominator) {
        boolean whole = numerator.scale() == 0 && denominator.scale() == 0 && denominator.signum() > 0;
        return whole && numerator.precision() <= SMALL_DIGITS && denominator.precision() <= SMALL_DIGITS
                ? lowest(numerator.longValueExact(), denominator.longValueExact())
                : of(numerator).dividedBy(of(denominator));
    }

    /** The same of whole numbers. */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        return of(BigFraction.of(numerator, denominator));
    }

    /** The same of whole numbers below 2⁶², the denominator above 0. */
    public static Fraction of(long numerator, long denominator) {
        return lowest(numerator, denominator);
    }

    /** Of the fraction in its lowest terms; it has the sign. */
    public BigInteger top() {
        return isSmall()
                ? BigInteger.valueOf(numerator)
                : large.getDenominator().signum() < 0 ? large.getNumerator().negate() : large.getNumerator();
    }

    /** Of the fraction in its lowest terms, above 0. */
    public BigInteger bottom() {
        return isSmall()
                ? BigInteger.valueOf(denominator)
                : large.getDenominator().abs();
    }

    /** A plain decimal such as {@code 0.25}. */
    public static Fraction parse(String decimal) {
        return of(new BigDecimal(decimal));
    }

    public Fraction plus(Fraction other) {
        return other.isSmall() ? plus(other.numerator, other.denominator) : of(big().add(other.large));
    }

    public Fraction minus(Fraction other) {
        return other.isSmall() ? plus(-other.numerator, other.denominator) : of(big().subtract(other.large));
    }

    /** The sum with a number of two longs. */
    private Fraction plus(long top, long bottom) {
        if (top == 0) {
            return this;
        }
        if (isSmall()) {
            if (numerator == 0) {
                return new Fraction(top, bottom);
            }
            try {
                return bottom == denominator
                        ? lowest(numerator + top, denominator)
                        : lowest(
                                Math.addExact(
                                        Math.multiplyExact(numerator, bottom), Math.multiplyExact(top, denominator)),
                                Math.multiplyExact(denominator, bottom));
            } catch (ArithmeticException overflow) {
                return of(big().add(BigFraction.of(BigInteger.valueOf(top), BigInteger.valueOf(bottom))));
            }
        }
        return of(large.add(BigFraction.of(BigInteger.valueOf(top), BigInteger.valueOf(bottom))));
    }

    public Fraction times(Fraction other) {
        if (isSmall() && other.isSmall()) {
            try {
                return lowest(
                        Math.multiplyExact(numerator, other.numerator),
                        Math.multiplyExact(denominator, other.denominator));
            } catch (ArithmeticException overflow) {
                return of(big().multiply(other.big()));
            }
        }
        return of(big().multiply(other.big()));
    }

    public Fraction dividedBy(Fraction other) {
        if (!other.isSmall() || other.numerator == 0) {
            return of(big().divide(other.big()));
        }
        return other.numerator > 0
                ? times(new Fraction(other.denominator, other.numerator))
                : times(new Fraction(-other.denominator, -other.numerator));
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public int signum() {
        return isSmall() ? Long.signum(numerator) : large.signum();
    }

    public boolean isZero() {
        return signum() == 0;
    }

    public boolean isWhole() {
        return isSmall() ? denominator == 1 : large.getDenominator().equals(BigInteger.ONE);
    }

    /** Half-up to that many decimals. */
    public BigDecimal rounded(int digits) {
        BigDecimal rounded = big().bigDecimalValue(digits, RoundingMode.HALF_UP);
        return stripped(rounded);
    }

    /** The number in full where it is a finite decimal, else 12 decimals half-up; no trailing zeros. */
    public BigDecimal decimal() {
        BigInteger rest = big().getDenominator();
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
            fives++;
        }
        boolean finite = rest.equals(BigInteger.ONE);
        return rounded(finite ? Math.max(twos, fives) : PRINTED_DIGITS);
    }

    /** As {@link #decimal()}, written without an exponent: the form of the JSON result. */
    @Override
    public String toString() {
        return decimal().toPlainString();
    }

    /** By the sign of the difference: the library (commons-numbers 1.2) puts two negative fractions in the wrong order. */
    @Override
    public int compareTo(Fraction other) {
        if (!isSmall() || !other.isSmall()) {
            return big().subtract(other.big()).signum();
        }
        return denominator == other.denominator
                ? Long.compare(numerator, other.numerator)
                : Longs.compareProducts(numerator, other.denominator, other.numerator, denominator);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction
                && numerator == fraction.numerator
                && denominator == fraction.denominator
                && (isSmall() || large.equals(fraction.large));
    }

    @Override
    public int hashCode() {
        return isSmall() ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : large.hashCode();
    }

    boolean isSmall() {
        return denominator != 0;
    }

    long numerator() {
        return numerator;
    }

    long denominator() {
        return denominator;
    }

    BigFraction big() {
        return isSmall() ? BigFraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)) : large;
    }

    /** Of two small numbers that have no common divisor, the denominator above 0. */
    static Fraction inLowestTerms(long numerator, long denominator) {
        return new Fraction(numerator, denominator);
    }

    /** In lowest terms, of a denominator above 0. */
    static Fraction lowest(long numerator, long denominator) {
        long divisor = denominator == 1 ? 1 : Longs.commonDivisor(numerator, denominator);
        long top = numerator / divisor;
        long bottom = denominator / divisor;
        return Longs.areSmall(top, bottom)
                ? new Fraction(top, bottom)
                : new Fraction(BigFraction.of(BigInteger.valueOf(top), BigInteger.valueOf(bottom)));
    }

    /** The library may keep the sign below. */
    private static Fraction of(BigFraction number) {
        if (number.getDenominator().signum() < 0) {
            return of(BigFraction.of(
                    number.getNumerator().negate(), number.getDenominator().negate()));
        }
        BigInteger top = number.getNumerator();
        BigInteger bottom = number.getDenominator();
        return Longs.areSmall(top, bottom) ? new Fraction(top.longValue(), bottom.longValue()) : new Fraction(number);
    }

    private static BigDecimal stripped(BigDecimal decimal) {
        if (decimal.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal bare = decimal.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
