package vn.parindex.bench.plain;

/** Adds up many fractions (cộng dồn): decimals as one long, the others with as few reductions as possible. */
final class ExactSum {

    /** Every decimal of up to six places is a whole number of these. */
    private static final long SCALE = 1_000_000;

    private static final long FAR_FROM_OVERFLOW = Long.MAX_VALUE / 4;

    private long decimals;
    private Exact rest = Exact.ZERO;

    void add(Exact number) {
        long part = number.in(SCALE);
        boolean added =
                part != Exact.NOT_IN && Math.abs(decimals) < FAR_FROM_OVERFLOW && Math.abs(part) < FAR_FROM_OVERFLOW;
        if (added) {
            decimals += part;
        } else {
            rest = rest.plusUnreduced(number);
        }
    }

    Exact total() {
        return rest.plusUnreduced(Exact.of(decimals, SCALE)).reduced();
    }
}
