package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;

/** Leaf decided by the set's own rules (quy tắc riêng của bộ tiêu chí); they read the facts of the unit by their ids. */
public record SpecialTask(TaskFrame frame, ScoringMethod.Special method) implements LeafTask {

    @Override
    public Finding find(UnitFacts unit) {
        List<Standing> standings = new ArrayList<>();
        for (IndicatorId fact : method.facts()) {
            standings.add(standingOf(unit.value(fact)));
        }
        for (Standing worst : List.of(Standing.CONTRADICTORY, Standing.MISSING)) {
            if (standings.contains(worst)) {
                return Finding.of(worst);
            }
        }
        boolean nothingApplies = !standings.isEmpty() && !standings.contains(Standing.KNOWN);
        return Finding.of(nothingApplies ? Standing.NOT_APPLICABLE : Standing.KNOWN);
    }

    /** The name by which the rule of the set knows the leaf. */
    public String rule() {
        return method.rule();
    }

    private static Standing standingOf(FactValue value) {
        return value.match(
                known -> Standing.KNOWN,
                () -> Standing.MISSING,
                () -> Standing.NOT_APPLICABLE,
                () -> Standing.CONTRADICTORY);
    }
}
