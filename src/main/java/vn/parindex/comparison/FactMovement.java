package vn.parindex.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;

/** A figure that differs between two sheets of a unit (số liệu thay đổi), with both places. */
public record FactMovement(IndicatorFact before, IndicatorFact after) {

    public IndicatorId indicator() {
        return after.indicator();
    }

    /** The figures whose values differ, in the order of the sheets; 12 and 12.0 are the same. */
    static List<FactMovement> between(FactSheet before, FactSheet after) {
        Set<IndicatorId> all = new LinkedHashSet<>(before.facts().keySet());
        all.addAll(after.facts().keySet());
        List<FactMovement> moved = new ArrayList<>();
        for (IndicatorId id : all) {
            FactMovement one = new FactMovement(before.fact(id), after.fact(id));
            if (!same(one.before.value(), one.after.value())) {
                moved.add(one);
            }
        }
        return List.copyOf(moved);
    }

    private static boolean same(FactValue one, FactValue other) {
        if (one.equals(other)) {
            return true;
        }
        Optional<Decimals> both = one.known().flatMap(a -> other.known().map(b -> new Decimals(a, b)));
        return both.map(Decimals::equal).orElse(false);
    }

    /** Two values of which each may be a number. */
    private record Decimals(Scalar one, Scalar other) {

        boolean equal() {
            return one.getClass() == other.getClass()
                    && one instanceof Scalar.Decimal
                    && one.number().orElseThrow().compareTo(other.number().orElseThrow()) == 0;
        }
    }
}
