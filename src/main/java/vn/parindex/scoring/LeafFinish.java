package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Policies.EvidencePolicy;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/**
 * What happens to the award of a leaf after its method (hoàn tất điểm tiêu chí): evidence, then rounding. The cap of the
 * domain comes later, because it is used up in the order of the set.
 *
 * @param highest the points if the doubt of the leaf resolved in the unit's favour
 */
record LeafFinish(LeafState state, Points points, List<Loss> lost, Points highest) {

    static LeafFinish of(Leaf leaf, Award award, boolean hasEvidence) {
        LeafFinish rounded = rounded(leaf, award);
        if (award.state() == LeafState.WITHHELD) {
            Points applies = Loss.applicable(leaf.maxPoints(), award.lost());
            return new LeafFinish(LeafState.WITHHELD, award.points(), award.lost(), applies);
        }
        boolean withheld = award.state() == LeafState.SCORED
                && leaf.policies().evidence() == EvidencePolicy.WITHHOLD
                && !leaf.evidence().isEmpty()
                && !hasEvidence;
        if (!withheld) {
            return rounded;
        }
        List<Loss> lost = new LossTally()
                .addAll(award.lost())
                .add(LossCause.NO_EVIDENCE, award.points())
                .losses();
        return new LeafFinish(LeafState.NO_EVIDENCE, Points.ZERO, lost, rounded.points());
    }

    /** Half-up on the whole leaf, never over what applies; the largest lost part takes the difference. */
    private static LeafFinish rounded(Leaf leaf, Award award) {
        if (leaf.policies().leafRounding().isEmpty() || award.state() != LeafState.SCORED) {
            return new LeafFinish(award.state(), award.points(), award.lost(), award.points());
        }
        BigDecimal digits =
                award.points().value().rounded(leaf.policies().leafRounding().getAsInt());
        Points points = new Points(Fraction.of(digits)).min(Loss.applicable(leaf.maxPoints(), award.lost()));
        List<Loss> lost = shift(award.lost(), award.points().minus(points));
        return new LeafFinish(award.state(), points, lost, points);
    }

    /** Adds the difference to the largest lost part that still counts; takes it from the largest ones when it is negative. */
    private static List<Loss> shift(List<Loss> lost, Points difference) {
        LossTally tally = new LossTally();
        Points left = difference;
        List<Loss> largestFirst = new ArrayList<>(lost);
        largestFirst.sort(Comparator.comparing(Loss::points).reversed());
        boolean placed = false;
        for (Loss loss : largestFirst) {
            boolean takes = !loss.cause().leavesMaximum() && !placed;
            Points change = takes ? left.max(Points.ZERO.minus(loss.points())) : Points.ZERO;
            tally.add(loss.cause(), loss.points().plus(change));
            left = left.minus(change);
            placed = placed || takes && left.isZero();
        }
        return tally.add(LossCause.FORMULA, left).losses();
    }

    /** Points of a bonus or penalty leaf after a cap of which so much is left. */
    LeafFinish capped(Optional<Points> left, boolean penalty) {
        Points allowed = left.map(points::min).orElse(points);
        List<Loss> rest = penalty
                ? List.of()
                : new LossTally()
                        .addAll(lost)
                        .add(LossCause.OVER_CAP, points.minus(allowed))
                        .losses();
        return new LeafFinish(state, allowed, rest, highest);
    }
}
