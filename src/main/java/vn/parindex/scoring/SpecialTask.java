package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.Scalar;

/** Leaf decided by the set's own rules (quy tắc riêng của bộ tiêu chí); they read the facts of the unit by their ids. */
public final class SpecialTask extends LeafTask {

    private final ScoringMethod.Special method;

    SpecialTask(TaskFrame frame, ScoringMethod.Special method) {
        super(frame);
        this.method = method;
    }

    @Override
    public ScoringMethod.Special method() {
        return method;
    }

    @Override
    Finding find(UnitFacts unit) {
        List<Standing> standings = new ArrayList<>();
        for (IndicatorId fact : method.indicators()) {
            standings.add(standingOf(fact, unit));
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

    private static Standing standingOf(IndicatorId fact, UnitFacts unit) {
        return unit.value(fact)
                .match(
                        known -> Gates.cannotBe(fact, known, unit) || isBelowNothing(fact, known, unit)
                                ? Standing.CONTRADICTORY
                                : Standing.KNOWN,
                        () -> Standing.MISSING,
                        () -> Standing.NOT_APPLICABLE,
                        () -> Standing.CONTRADICTORY);
    }

    /** An amount below 0 contradicts itself here as in any method. */
    private static boolean isBelowNothing(IndicatorId fact, Scalar known, UnitFacts unit) {
        boolean amount = unit.type(fact)
                .filter(type -> type == IndicatorType.COUNT || type == IndicatorType.MONEY)
                .isPresent();
        return amount && known.number().filter(number -> number.signum() < 0).isPresent();
    }
}
