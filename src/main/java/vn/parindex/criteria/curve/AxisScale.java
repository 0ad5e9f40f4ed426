package vn.parindex.criteria.curve;

import java.util.Locale;

/** What the measure of a curve counts (thang đo của đường điểm). */
public enum AxisScale {
    /** A rate in percent. */
    PERCENT,
    /** A number of things or an amount of money. */
    NUMBER,
    /** The measure in percent of the largest of the group. */
    PERCENT_OF_BEST;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isPercent() {
        return this != NUMBER;
    }
}
