package vn.parindex.bench.plain;

import java.math.BigDecimal;
import java.math.BigInteger;
import vn.parindex.points.Fraction;

/** Exact fraction of two longs that goes over to large numbers where they do not suffice (phân số chính xác). */
public final class Exact implements Comparable<Exact> {

    static final Exact ZERO = new Exact(0, 1);
    static final Exact ONE = new Exact(1, 1);
    static final Exact HUNDRED = new Exact(100, 1);
    /** Of {@link #in}: no whole number. */
    static final long NOT_IN = Long.MIN_VALUE;

    private final long over;
    private final long under;
    /** Only where the longs do not suffice; they are 0 then. */
    private final Large large;

    private record Large(BigInteger over, BigInteger under) {

        static Large of(Exact exact) {
            return exact.large == null
                    ? new Large(BigInteger.valueOf(exact.over), BigInteger.valueOf(exact.under))
                    : exact.large;
        }

        /** In lowest terms, as longs where they suffice. */
        Exact lowest() {
            BigInteger divisor = over.gcd(under);
            BigInteger top = over.divide(divisor);
            BigInteger bottom = under.divide(divisor);
            return top.bitLength() < Long.SIZE && bottom.bitLength() < Long.SIZE
                    ? new Exact(top.longValue(), bottom.longValue())
                    : new Exact(new Large(top, bottom));
        }
    }

    private Exact(long over, long under) {
        this.over = over;
        this.under = under;
        this.large = null;
    }

    private Exact(Large large) {
        this.over = 0;
        this.under = 0;
        this.large = large;
    }

    static Exact of(long whole) {
        return whole == 0 ? ZERO : whole == 1 ? ONE : new Exact(whole, 1);
    }

    /** A fraction of two whole numbers, the second above 0. */
    static Exact of(long over, long under) {
        long divisor = gcd(Math.abs(over), under);
        return new Exact(over / divisor, under / divisor);
    }

    static Exact of(BigDecimal decimal) {
        if (decimal.scale() == 0 && decimal.precision() < 18) {
            return of(decimal.longValue());
        }
        if (decimal.scale() > 0 && decimal.scale() < 18 && decimal.precision() < 18) {
            return of(decimal.unscaledValue().longValue(), tenTo(decimal.scale()));
        }
        BigInteger under = BigInteger.TEN.pow(Math.max(0, decimal.scale()));
        return new Large(decimal.multiply(new BigDecimal(under)).toBigIntegerExact(), under).lowest();
    }

    static Exact of(Fraction fraction) {
        BigDecimal decimal = fraction.decimal();
        Exact exact = of(decimal);
        if (!Fraction.of(decimal).equals(fraction)) {
            throw new IllegalArgumentException("%s is no finite decimal: no number of a set is so".formatted(fraction));
        }
        return exact;
    }

    /** How many of one over the scale it is; {@link #NOT_IN} where it is no whole number of them. */
    long in(long scale) {
        return large == null && scale % under == 0 && fits(over, scale / under) ? over * (scale / under) : NOT_IN;
    }

    /** The sum, not in lowest terms where the longs do not suffice: only for {@link #reduced} later. */
    Exact plusUnreduced(Exact other) {
        if (large == null && other.large == null) {
            return fits(under, other.under) ? plus(other) : unreduced(other);
        }
        return unreduced(other);
    }

    private Exact unreduced(Exact other) {
        Large one = Large.of(this);
        Large two = Large.of(other);
        return new Exact(new Large(
                one.over.multiply(two.under).add(two.over.multiply(one.under)), one.under.multiply(two.under)));
    }

    Exact reduced() {
        return large == null ? this : large.lowest();
    }

    Exact plus(Exact other) {
        if (large == null && other.large == null) {
            if (under == other.under) {
                long sum = over + other.over;
                if (((over ^ sum) & (other.over ^ sum)) >= 0) {
                    return under == 1 ? of(sum) : of(sum, under);
                }
            }
            long common = gcd(under, other.under);
            long mine = other.under / common;
            long theirs = under / common;
            if (fits(over, mine) && fits(other.over, theirs) && fits(under, mine)) {
                long left = over * mine;
                long right = other.over * theirs;
                long sum = left + right;
                if (((left ^ sum) & (right ^ sum)) >= 0) {
                    return of(sum, under * mine);
                }
            }
        }
        Large one = Large.of(this);
        Large two = Large.of(other);
        return new Large(one.over.multiply(two.under).add(two.over.multiply(one.under)), one.under.multiply(two.under))
                .lowest();
    }

    Exact minus(Exact other) {
        return plus(other.negated());
    }

    Exact times(Exact other) {
        if (large == null && other.large == null) {
            long across = gcd(Math.abs(over), other.under);
            long back = gcd(Math.abs(other.over), under);
            long a = over / across;
            long b = other.over / back;
            long c = under / back;
            long d = other.under / across;
            if (fits(a, b) && fits(c, d)) {
                return new Exact(a * b, c * d);
            }
        }
        Large one = Large.of(this);
        Large two = Large.of(other);
        return new Large(one.over.multiply(two.over), one.under.multiply(two.under)).lowest();
    }

    Exact dividedBy(Exact other) {
        return times(other.inverse());
    }

    Exact min(Exact other) {
        return compareTo(other) <= 0 ? this : other;
    }

    int signum() {
        return large == null ? Long.signum(over) : large.over.signum();
    }

    /** The same number as the product keeps it. */
    public Fraction fraction() {
        if (large == null) {
            return under == 1 ? Fraction.of(over) : Fraction.of(BigDecimal.valueOf(over), BigDecimal.valueOf(under));
        }
        return Fraction.of(new BigDecimal(large.over), new BigDecimal(large.under));
    }

    @Override
    public int compareTo(Exact other) {
        if (large == null && other.large == null) {
            if (under == other.under) {
                return Long.compare(over, other.over);
            }
            if (fits(over, other.under) && fits(other.over, under)) {
                return Long.compare(over * other.under, other.over * under);
            }
        }
        Large one = Large.of(this);
        Large two = Large.of(other);
        return one.over.multiply(two.under).compareTo(two.over.multiply(one.under));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exact exact && compareTo(exact) == 0;
    }

    @Override
    public int hashCode() {
        return large == null ? Long.hashCode(over) * 31 + Long.hashCode(under) : large.hashCode();
    }

    @Override
    public String toString() {
        return fraction().toString();
    }

    private Exact negated() {
        return large == null && over != Long.MIN_VALUE
                ? new Exact(-over, under)
                : new Exact(new Large(Large.of(this).over.negate(), Large.of(this).under));
    }

    private Exact inverse() {
        if (large == null) {
            return over > 0 ? new Exact(under, over) : new Exact(-under, -over);
        }
        return new Exact(
                large.over.signum() > 0
                        ? new Large(large.under, large.over)
                        : new Large(large.under.negate(), large.over.negate()));
    }

    private static boolean fits(long one, long other) {
        long low = one * other;
        return Math.multiplyHigh(one, other) == low >> 63;
    }

    private static long gcd(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    private static long tenTo(int digits) {
        long ten = 1;
        for (int i = 0; i < digits; i++) {
            ten *= 10;
        }
        return ten;
    }
}
