package vn.parindex.fact;

import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;

/** What a unit reported for one indicator in one period (số liệu chỉ tiêu). */
public record IndicatorFact(IndicatorId indicator, FactValue value, Provenance provenance) {

    /** A fact that is not listed: missing, with nothing known about it. */
    public static IndicatorFact missing(IndicatorId indicator) {
        return new IndicatorFact(indicator, FactValue.MISSING, Provenance.NONE);
    }
}
