package vn.parindex.ranking;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.points.Fraction;
import vn.parindex.points.LeafId;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.scoring.UnitScore;

/**
 * The lowest and highest index of a unit over all resolutions of its doubt (khoảng chỉ số của đơn vị).
 *
 * <p>In numerator and denominator at once: with points S outside the doubt and A of the maximum there, doubt of t comes in
 * as (S + 0…t) ÷ (A + t). In t this moves one way only, so that the ends are at all of it and at none of it; none matters
 * only where bonus or penalty points take the index out of 0–100%.
 *
 * @param alwaysRanked whether the unit has an index whatever the doubt resolves to
 */
public record IndexRange(Percent low, Percent high, boolean alwaysRanked) {

    /** None when nothing can apply. */
    static Optional<IndexRange> of(UnitScore score, List<LeafRange> leaves) {
        List<Reach> ordinary = leaves.stream()
                .filter(leaf -> leaf.score().kind() == DomainKind.ORDINARY)
                .map(LeafRange::reach)
                .toList();
        Reach sum = Reach.sum(ordinary);
        if (sum.applicable().isZero()) {
            return Optional.empty();
        }
        Points extraLow = extra(score, leaves, true);
        Points extraHigh = extra(score, leaves, false);
        Points fewest = sum.low().plus(extraLow);
        Percent low = share(fewest, sum.applicable());
        Percent high = share(sum.high().plus(extraHigh), sum.applicable());
        Points certain = sum.applicable().minus(sum.mass());
        Points entering = certain.isZero() ? sum.piece() : Points.ZERO;
        Percent lowOut = share(fewest, certain.plus(entering));
        Percent highOut = share(sum.settled().plus(extraHigh).plus(entering), certain.plus(entering));
        return Optional.of(new IndexRange(least(low, lowOut), most(high, highOut), !certain.isZero()));
    }

    /** Bonus less penalty, at their least or at their most, with their caps. */
    private static Points extra(UnitScore score, List<LeafRange> leaves, boolean least) {
        Points extra = Points.ZERO;
        for (Domain domain : score.criteria().domains()) {
            if (domain.kind() == DomainKind.ORDINARY) {
                continue;
            }
            boolean penalty = domain.kind() == DomainKind.PENALTY;
            boolean low = least != penalty;
            List<LeafId> ids = domain.leaves().stream().map(Leaf::id).toList();
            Points sum = leaves.stream()
                    .filter(leaf -> ids.contains(leaf.score().leaf().id()))
                    .map(leaf -> low ? leaf.reach().low() : leaf.reach().high())
                    .reduce(Points.ZERO, Points::plus);
            Points capped = domain.cap().map(sum::min).orElse(sum);
            extra = penalty ? extra.minus(capped) : extra.plus(capped);
        }
        return extra;
    }

    private static Percent share(Points points, Points applicable) {
        Fraction share = points.value().dividedBy(applicable.value());
        return Percent.ofShare(share);
    }

    private static Percent least(Percent one, Percent other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Percent most(Percent one, Percent other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
