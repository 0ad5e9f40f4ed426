package vn.parindex.scoring;

import vn.parindex.criteria.ScoringMethod;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Fraction;

/**
 * Leaf scored M when true, else nothing (có hoặc không).
 *
 * @param fact number of the fact
 */
public record FlagTask(TaskFrame frame, ScoringMethod.Flag method, int fact) implements LeafTask {

    private static final Step YES = Step.from(Fraction.ONE);

    @Override
    public Finding find(UnitFacts unit) {
        FactValue value = unit.value(fact);
        return value.known().map(this::find).orElseGet(() -> Finding.of(Standing.of(value)));
    }

    /** Reached by a flag that is true. */
    public Step yes() {
        return YES;
    }

    private Finding find(Scalar known) {
        Reading reading = new Reading.OfScalar(method.fact(), known);
        return YesOrNo.of(known)
                .map(yes -> Finding.known(yes ? Fraction.ONE : Fraction.ZERO, reading))
                .orElseGet(() -> Finding.of(Standing.CONTRADICTORY, reading));
    }
}
