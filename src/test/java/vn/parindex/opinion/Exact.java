package vn.parindex.opinion;

import java.math.BigDecimal;
import java.math.BigInteger;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Exact number of the second opinion: two whole numbers in lowest terms, the lower one positive. */
record Exact(BigInteger over, BigInteger under) implements Comparable<Exact> {

    static final Exact ZERO = of(0);
    static final Exact ONE = of(1);

    Exact {
        if (under.signum() == 0) {
            throw new ArithmeticException("nothing can be divided by 0");
        }
        BigInteger common = over.gcd(under);
        if (under.signum() < 0) {
            common = common.negate();
        }
        over = over.divide(common);
        under = under.divide(common);
    }

    static Exact of(long whole) {
        return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Exact of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Exact(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Exact(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** {@code 0.25} or {@code 1/3}. */
    static Exact of(String text) {
        String[] parts = text.split("/");
        Exact first = of(new BigDecimal(parts[0]));
        return parts.length == 1 ? first : first.dividedBy(of(new BigDecimal(parts[1])));
    }

    /** A number of a criteria set: always a finite decimal. */
    static Exact of(Fraction written) {
        Exact exact = of(written.decimal());
        if (!exact.asFraction().equals(written)) {
            throw new IllegalArgumentException("%s is no finite decimal".formatted(written));
        }
        return exact;
    }

    static Exact of(Points written) {
        return of(written.value());
    }

    Exact plus(Exact other) {
        return new Exact(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Exact minus(Exact other) {
        return plus(new Exact(other.over.negate(), other.under));
    }

    Exact times(Exact other) {
        return new Exact(over.multiply(other.over), under.multiply(other.under));
    }

    Exact dividedBy(Exact other) {
        return new Exact(over.multiply(other.under), under.multiply(other.over));
    }

    Exact min(Exact other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Exact max(Exact other) {
        return compareTo(other) >= 0 ? this : other;
    }

    int signum() {
        return over.signum();
    }

    boolean isLess(Exact other) {
        return compareTo(other) < 0;
    }

    /** Half-up for numbers that are not negative. */
    Exact rounded(int digits) {
        BigInteger scale = BigInteger.TEN.pow(digits);
        BigInteger twice = BigInteger.TWO.multiply(under);
        BigInteger steps =
                over.multiply(scale).multiply(BigInteger.TWO).add(under).divide(twice);
        return new Exact(steps, scale);
    }

    Fraction asFraction() {
        return Fraction.of(new BigDecimal(over), new BigDecimal(under));
    }

    boolean is(Points points) {
        return asFraction().equals(points.value());
    }

    @Override
    public int compareTo(Exact other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    @Override
    public String toString() {
        return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
    }
}
