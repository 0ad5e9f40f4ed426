package vn.parindex.criteria;

import vn.parindex.points.Fraction;

/**
 * Threshold (ngưỡng): {@code 95%} of a rate, or {@code 12} of a count.
 *
 * @param value the number as written: 95 for {@code 95%}
 * @param percent whether it was written with a percent sign
 */
public record Bound(Fraction value, boolean percent) {

    public static final Bound WHOLE = new Bound(Fraction.HUNDRED, true);

    /** The bound on the scale of shares, where 100% is 1; a bound without % stays as it is. */
    public Fraction onScaleOfShares() {
        return percent ? value.dividedBy(Fraction.HUNDRED) : value;
    }

    /** As written in a set: {@code 95%}, {@code 12}. */
    @Override
    public String toString() {
        return percent ? value + "%" : value.toString();
    }
}
