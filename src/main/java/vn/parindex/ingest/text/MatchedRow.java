package vn.parindex.ingest.text;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.ingest.text.PrintedNumber.Reading;

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

    /** The figure where it has one reading only, or only one that a count can have. */
    Optional<BigDecimal> certain() {
        return indicator.type() == IndicatorType.COUNT ? number().asCount().map(Reading::value) : number().only();
    }
}
