package vn.parindex.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.DomainKind;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.UnitScore;

/** Follows points and applicable maximum from cause to cause, and the index with them (các bước thay đổi chỉ số). */
final class IndexSteps {

    private final UnitScore before;
    private final UnitScore after;
    private final Map<MovementCause, Points> points = new EnumMap<>(MovementCause.class);
    private final Map<MovementCause, Points> maximum = new EnumMap<>(MovementCause.class);

    IndexSteps(UnitScore before, UnitScore after) {
        this.before = before;
        this.after = after;
    }

    /** One leaf goes from one state to another; it may come from nothing or go. */
    void step(MovementCause cause, Optional<LeafScore> from, Optional<LeafScore> to) {
        from.ifPresent(leaf -> {
            points.merge(cause, Points.ZERO.minus(UnitComparison.contribution(leaf)), Points::plus);
            maximum.merge(cause, Points.ZERO.minus(applicable(leaf)), Points::plus);
        });
        to.ifPresent(leaf -> {
            points.merge(cause, UnitComparison.contribution(leaf), Points::plus);
            maximum.merge(cause, applicable(leaf), Points::plus);
        });
    }

    /** Where nothing applies between two steps, the index stays as it was until something does. */
    IndexMovement movement() {
        if (before.index().isEmpty() || after.index().isEmpty()) {
            return new IndexMovement(before.index(), after.index(), List.of());
        }
        List<IndexMovement.Part> parts = new ArrayList<>();
        Points sum = before.points();
        Points whole = before.applicableMax();
        Fraction index = before.index().orElseThrow().value();
        for (MovementCause cause : MovementCause.values()) {
            sum = sum.plus(points.getOrDefault(cause, Points.ZERO));
            whole = whole.plus(maximum.getOrDefault(cause, Points.ZERO));
            Fraction next = whole.isZero()
                    ? index
                    : Percent.ofShare(sum.value().dividedBy(whole.value())).value();
            if (!next.equals(index)) {
                parts.add(new IndexMovement.Part(cause, new Percent(next.minus(index))));
            }
            index = next;
        }
        return new IndexMovement(before.index(), after.index(), parts);
    }

    private static Points applicable(LeafScore leaf) {
        return leaf.kind() == DomainKind.ORDINARY ? leaf.applicableMax() : Points.ZERO;
    }
}
