package vn.parindex.scoring;

import java.util.Optional;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Leaf scored so many points each, up to M (theo số lượng). */
public final class CountTask extends LeafTask {

    private final ScoringMethod.Count method;
    private final AmountTerms amount;
    private final Step full;

    CountTask(TaskFrame frame, ScoringMethod.Count method, FactNumbers numbers) {
        super(frame);
        this.method = method;
        this.amount = new AmountTerms(method.amount(), numbers);
        this.full = Step.from(frame.maxPoints().value().dividedBy(method.each().value()));
    }

    @Override
    public ScoringMethod.Count method() {
        return method;
    }

    /** Reached when the amount is worth M. */
    public Step full() {
        return full;
    }

    @Override
    Finding find(UnitFacts unit) {
        AmountFinding found = amount.find(unit);
        if (!found.is(Standing.KNOWN)) {
            return Finding.of(found.standing());
        }
        Fraction x = Fraction.of(found.value());
        return Finding.known(x, new Reading.OfValue(Optional.of(x), false, Optional.empty()));
    }

    /** Amount × each, for an amount under the full one. */
    public Points earned(UnitFacts unit) {
        return method.each().times(unit.x(this));
    }
}
