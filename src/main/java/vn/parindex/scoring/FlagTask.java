package vn.parindex.scoring;

import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Fraction;

/** Leaf scored M when true, else nothing (có hoặc không). */
public record FlagTask(TaskFrame frame, ScoringMethod.Flag method) implements LeafTask {

    @Override
    public Finding find(UnitFacts unit) {
        return unit.value(method.fact())
                .match(
                        known -> YesOrNo.of(known)
                                .map(yes -> Finding.known(
                                        yes ? Fraction.ONE : Fraction.ZERO, new Reading.OfScalar(method.fact(), known)))
                                .orElseGet(() ->
                                        Finding.of(Standing.CONTRADICTORY, new Reading.OfScalar(method.fact(), known))),
                        () -> Finding.of(Standing.MISSING),
                        () -> Finding.of(Standing.NOT_APPLICABLE),
                        () -> Finding.of(Standing.CONTRADICTORY));
    }

    /** Reached by a flag that is true. */
    public Step yes() {
        return Step.from(Fraction.ONE);
    }
}
