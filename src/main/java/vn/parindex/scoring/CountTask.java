package vn.parindex.scoring;

import java.util.Optional;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/**
 * Leaf scored so many points each, up to M (theo số lượng).
 *
 * @param full reached when the amount is worth M
 */
public record CountTask(TaskFrame frame, ScoringMethod.Count method, AmountTerms amount, Step full)
        implements LeafTask {

    static CountTask of(TaskFrame frame, ScoringMethod.Count method, FactNumbers numbers) {
        Fraction each = method.each().value();
        return new CountTask(
                frame,
                method,
                new AmountTerms(method.amount(), numbers),
                Step.from(frame.maxPoints().value().dividedBy(each)));
    }

    @Override
    public Finding find(UnitFacts unit) {
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
