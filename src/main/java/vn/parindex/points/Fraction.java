package vn.parindex.points;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Exact number (số chính xác): a fraction of whole numbers, so that two thirds of a point stay two thirds.
 *
 * <p>The only type that knows how exact numbers are kept; {@code double} never enters.
 */
public final class Fraction implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(BigFraction.ZERO);
    public static final Fraction ONE = new Fraction(BigFraction.ONE);
    public static final Fraction HUNDRED = of(100);
    private static final int PRINTED_DIGITS = 12;

    private final BigFraction value;

    private Fraction(BigFraction value) {
        this.value = value;
    }

    public static Fraction of(long whole) {
        return new Fraction(BigFraction.of(whole));
    }

    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Fraction(BigFraction.of(decimal.toBigIntegerExact()))
                : new Fraction(BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale())));
    }

    /** Numerator over denominator; the denominator must not be 0. */
    public static Fraction of(BigDecimal numerator, BigDecimal denominator) {
        return of(numerator).dividedBy(of(denominator));
    }

    /** The same of whole numbers. */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        return new Fraction(BigFraction.of(numerator, denominator));
    }

    /** Of the fraction in its lowest terms; it has the sign. */
    public BigInteger numerator() {
        return value.getDenominator().signum() < 0 ? value.getNumerator().negate() : value.getNumerator();
    }

    /** Of the fraction in its lowest terms, above 0. */
    public BigInteger denominator() {
        return value.getDenominator().abs();
    }

    /** A plain decimal such as {@code 0.25}. */
    public static Fraction parse(String decimal) {
        return of(new BigDecimal(decimal));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(value.add(other.value));
    }

    public Fraction minus(Fraction other) {
        return new Fraction(value.subtract(other.value));
    }

    public Fraction times(Fraction other) {
        return new Fraction(value.multiply(other.value));
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(value.divide(other.value));
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public int signum() {
        return value.signum();
    }

    public boolean isZero() {
        return signum() == 0;
    }

    public boolean isWhole() {
        return value.getDenominator().equals(BigInteger.ONE);
    }

    /** Half-up to that many decimals. */
    public BigDecimal rounded(int digits) {
        BigDecimal rounded = value.bigDecimalValue(digits, RoundingMode.HALF_UP);
        return stripped(rounded);
    }

    /** The number in full where it is a finite decimal, else 12 decimals half-up; no trailing zeros. */
    public BigDecimal decimal() {
        BigInteger rest = value.getDenominator();
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
        return value.subtract(other.value).signum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction && value.equals(fraction.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    private static BigDecimal stripped(BigDecimal decimal) {
        if (decimal.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal bare = decimal.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
