package vn.parindex.scoring;

import java.util.Optional;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Leaf scored so many points each, up to M (theo số lượng). */
public record CountTask(TaskFrame frame, ScoringMethod.Count method) implements LeafTask {

    @Override
    public Finding find(UnitFacts unit) {
        AmountFinding amount = AmountFinding.of(method.amount(), unit);
        if (!amount.is(Standing.KNOWN)) {
            return Finding.of(amount.standing());
        }
        Fraction x = Fraction.of(amount.value());
        return Finding.known(x, new Reading.OfValue(Optional.of(x), false, Optional.empty()));
    }

    /** Reached when the amount is worth M. */
    public Step full() {
        return Step.from(maxPoints().value().dividedBy(method.each().value()));
    }

    /** Amount × each, for an amount under the full one. */
    public Points earned(UnitFacts unit) {
        return method.each().times(unit.x(this));
    }
}
