package vn.parindex.criteria.curve;

import vn.parindex.wording.Coded;

/** What the measure of a curve counts (thang đo của đường điểm). */
public enum AxisScale implements Coded {
    /** A rate in percent. */
    PERCENT,
    /** A number of things or an amount of money. */
    NUMBER,
    /** The measure in percent of the largest of the group. */
    PERCENT_OF_BEST;

    public boolean isPercent() {
        return this != NUMBER;
    }
}
