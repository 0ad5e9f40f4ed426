package vn.parindex.scoring;

import vn.parindex.criteria.ScoringMethod;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Fraction;

/** Leaf scored M when true, else nothing (có hoặc không). */
public final class FlagTask extends LeafTask {

    private static final Step YES = Step.from(Fraction.ONE);

    private final ScoringMethod.Flag method;

    /** Number of the fact. */
    private final int fact;

    FlagTask(TaskFrame frame, ScoringMethod.Flag method, FactNumbers numbers) {
        super(frame);
        this.method = method;
        this.fact = numbers.of(method.fact());
    }

    @Override
    public ScoringMethod.Flag method() {
        return method;
    }

    @Override
    Finding find(UnitFacts unit) {
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
