package vn.parindex.ingest.text;

import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorType;

/** A row of the appendix and the indicator it is (dòng đã khớp chỉ tiêu). */
record MatchedRow(AppendixRow row, Indicator indicator) {

    UnitOfMeasure unit() {
        return new UnitOfMeasure(row.unit());
    }

    boolean isPercentage() {
        return indicator.type() == IndicatorType.PERCENT && unit().fits(IndicatorType.PERCENT);
    }

    /** The figure as a number. */
    PrintedNumber number() {
        return isPercentage() ? PrintedNumber.ofPercentage(row.value()) : PrintedNumber.ofAmount(row.value());
    }
}
