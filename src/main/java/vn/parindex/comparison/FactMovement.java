package vn.parindex.comparison;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;

/** A figure that differs between two sheets of a unit (số liệu thay đổi), with both places. */
public record FactMovement(IndicatorFact before, IndicatorFact after) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    public IndicatorId indicator() {
        return after.indicator();
    }

    /** The figures whose values differ, in the order of the sheets; 12 and 12.0 are the same. */
    static List<FactMovement> between(FactSheet before, FactSheet after) {
        Set<IndicatorId> all = new LinkedHashSet<>(before.facts().keySet());
        all.addAll(after.facts().keySet());
        return all.stream()
                .map(id -> new FactMovement(before.fact(id), after.fact(id)))
                .filter(one -> !one.isTheSame())
                .toList();
    }

    /** Those of one leaf in two results, which may tell the values as words. */
    static List<FactMovement> between(List<IndicatorFact> before, List<IndicatorFact> after) {
        return before.stream()
                .flatMap(old -> after.stream()
                        .filter(present -> present.indicator().equals(old.indicator()))
                        .map(present -> new FactMovement(old, present)))
                .filter(one -> !one.isTheSame())
                .toList();
    }

    private boolean isTheSame() {
        String old = text(before.value());
        String present = text(after.value());
        boolean sameState = before.value().state().equals(after.value().state());
        return sameState
                && (old.equals(present)
                        || isNumber(before.value())
                                && isNumber(after.value())
                                && new BigDecimal(old).compareTo(new BigDecimal(present)) == 0);
    }

    private static String text(FactValue value) {
        return value.known().map(Scalar::text).orElse("");
    }

    /** A code of digits is no number: 01 and 1 may be two codes. */
    private static boolean isNumber(FactValue value) {
        return value.known()
                .filter(known -> !(known instanceof Scalar.Code))
                .map(Scalar::text)
                .filter(text -> NUMBER.matcher(text).matches())
                .isPresent();
    }
}
