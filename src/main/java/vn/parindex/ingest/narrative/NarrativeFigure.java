package vn.parindex.ingest.narrative;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.fact.OtherReading;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.source.SourceLocation;

/**
 * A figure of a statistic in running text (số liệu trong lời văn).
 *
 * @param printed the number with its unit
 * @param at where it stands, the clause as its label
 * @param estimate whether the text itself calls it an estimate
 */
public record NarrativeFigure(
        IndicatorId indicator, BigDecimal value, String printed, SourceLocation at, boolean estimate) {

    OtherReading reading() {
        return new OtherReading(FactValue.of(new Scalar.Decimal(value)), printed, Optional.of(at));
    }
}
