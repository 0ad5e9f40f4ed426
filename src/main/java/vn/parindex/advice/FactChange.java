package vn.parindex.advice;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;

/**
 * One fact of a unit with another value (thay đổi một số liệu).
 *
 * @param printed the figure as printed in the report, before; empty where it is not known
 */
public record FactChange(IndicatorId indicator, FactValue before, FactValue after, String printed) {

    /** A change of which nobody knows what was printed. */
    public FactChange(IndicatorId indicator, FactValue before, FactValue after) {
        this(indicator, before, after, "");
    }

    /** The change of a fact of that sheet to another value. */
    public static FactChange in(FactSheet sheet, IndicatorId indicator, FactValue after) {
        IndicatorFact now = sheet.fact(indicator);
        return new FactChange(indicator, now.value(), after, now.provenance().printed());
    }

    /** What is added to a number, below 0 when it shrinks; none where one of the two values is no number. */
    public Optional<BigDecimal> difference() {
        return decimal(before).flatMap(old -> decimal(after).map(fresh -> fresh.subtract(old)));
    }

    /** As in results: {@code +13} for a number, the new value or state for everything else. */
    public String text() {
        return difference()
                .map(difference -> (difference.signum() > 0 ? "+" : "") + difference.toPlainString())
                .orElseGet(() -> after.known().map(Scalar::text).orElseGet(after::state));
    }

    /** The same sheet with this fact changed; where it comes from is not known then. */
    public FactSheet on(FactSheet sheet) {
        return all(List.of(this), sheet);
    }

    /** The same sheet with all those facts changed. */
    public static FactSheet all(List<FactChange> changes, FactSheet sheet) {
        Map<IndicatorId, IndicatorFact> facts = new LinkedHashMap<>(sheet.facts());
        changes.forEach(change ->
                facts.put(change.indicator(), new IndicatorFact(change.indicator(), change.after(), Provenance.NONE)));
        return sheet.withFacts(facts);
    }

    private static Optional<BigDecimal> decimal(FactValue value) {
        return value.known().filter(Scalar.Decimal.class::isInstance).map(scalar -> ((Scalar.Decimal) scalar).value());
    }
}
