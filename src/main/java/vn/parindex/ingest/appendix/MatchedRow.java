package vn.parindex.ingest.appendix;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.ingest.appendix.PrintedNumber.Reading;
import vn.parindex.ingest.printed.LabelWords;

/** A row of the appendix and the indicator it is (dòng đã khớp chỉ tiêu). */
record MatchedRow(AppendixRow row, Indicator indicator, UnitOfMeasure unit) {

    MatchedRow(AppendixRow row, Indicator indicator) {
        this(row, indicator, new UnitOfMeasure(row.unit()));
    }

    boolean isPercentage() {
        return indicator.type() == IndicatorType.PERCENT && unit().fits(IndicatorType.PERCENT);
    }

    /** The figure as a number; what the document itself keeps as a number has one reading only. */
    PrintedNumber number() {
        return row.exact().map(exact -> PrintedNumber.known(row.value(), exact)).orElseGet(this::read);
    }

    private PrintedNumber read() {
        UnitOfMeasure printed = unit().isNone() ? new UnitOfMeasure(indicator.unitOfMeasure()) : unit();
        return PrintedNumber.in(printed, row.value(), isPercentage());
    }

    /** The figure as printed; money with its unit of measure where that is another than the statistic's. */
    String printed() {
        boolean otherMoney = indicator.type() == IndicatorType.MONEY
                && !row.value().isEmpty()
                && !unit().isNone()
                && unit().fits(IndicatorType.MONEY)
                && !LabelWords.folded(row.unit()).equals(LabelWords.folded(indicator.unitOfMeasure()));
        return otherMoney ? row.value() + " " + row.unit() : row.value();
    }

    /** The figure where it has one reading only, or only one that a count can have. */
    Optional<BigDecimal> certain() {
        return indicator.type() == IndicatorType.COUNT ? number().asCount().map(Reading::value) : number().only();
    }
}
