package vn.parindex.points;

import java.math.BigInteger;

/** Whole numbers that fit a long (số nguyên 64 bit), for fractions of such. */
final class Longs {

    private static final int SMALL_BITS = 62;
    private static final long BEYOND = 1L << SMALL_BITS;
    private static final long[] POWERS_OF_TEN = {
        1L,
        10L,
        100L,
        1_000L,
        10_000L,
        100_000L,
        1_000_000L,
        10_000_000L,
        100_000_000L,
        1_000_000_000L,
        10_000_000_000L,
        100_000_000_000L,
        1_000_000_000_000L,
        10_000_000_000_000L,
        100_000_000_000_000L,
        1_000_000_000_000_000L,
        10_000_000_000_000_000L,
        100_000_000_000_000_000L
    };

    private Longs() {}

    /** Whether the sum of two such is a long too. */
    static boolean areSmall(long one, long other) {
        return one < BEYOND && one > -BEYOND && other < BEYOND && other > -BEYOND;
    }

    static boolean areSmall(BigInteger one, BigInteger other) {
        return one.bitLength() < Long.SIZE
                && other.bitLength() < Long.SIZE
                && areSmall(one.longValue(), other.longValue());
    }

    /** Up to 17 digits behind the point. */
    static long tenToThe(int power) {
        return POWERS_OF_TEN[power];
    }

    /** The greatest number that divides both, of any number and one above 0; by halving, which needs no division. */
    static long commonDivisor(long any, long positive) {
        if (any == 0) {
            return positive;
        }
        long one = Math.abs(any) >>> Long.numberOfTrailingZeros(any);
        long other = positive >>> Long.numberOfTrailingZeros(positive);
        while (one != other) {
            long difference = one - other;
            long odd = Math.abs(difference) >>> Long.numberOfTrailingZeros(difference);
            other = Math.min(one, other);
            one = odd;
        }
        return one << Math.min(Long.numberOfTrailingZeros(any), Long.numberOfTrailingZeros(positive));
    }

    /** Compares a × b with c × d without overflow. */
    static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high == 0 ? Long.compareUnsigned(a * b, c * d) : high;
    }
}
