package vn.parindex.scoring;

import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Points;
import vn.parindex.points.PointsSum;

/** Totals of a unit, gathered domain by domain while its tree is built (các tổng của đơn vị). */
final class UnitSums {

    private final PointsSum ordinary = new PointsSum();
    private final PointsSum bonus = new PointsSum();
    private final PointsSum penalty = new PointsSum();
    private final PointsSum applicable = new PointsSum();
    private final PointsSum computable = new PointsSum();
    private final PointsSum atRisk = new PointsSum();
    private final PointsSum gain = new PointsSum();
    private final PointsSum danger = new PointsSum();
    private boolean provisional;

    void add(DomainScore domain) {
        boolean takesAway = domain.domain().kind() == DomainKind.PENALTY;
        of(domain.domain().kind()).add(domain.points());
        applicable.add(domain.applicableMax());
        boolean inDoubt = false;
        for (LeafScore leaf : domain.leaves()) {
            inDoubt |= !leaf.highest().equals(leaf.points());
            provisional |= leaf.state().isProvisional();
            if (isComputed(leaf)) {
                computable.add(leaf.leaf().maxPoints());
            }
            if (!takesAway && leaf.pointsAsPrinted().isPresent()) {
                atRisk.add(leaf.pointsAsPrinted().get().minus(leaf.points()).max(Points.ZERO));
            }
        }
        if (inDoubt) {
            (takesAway ? danger : gain).add(domain.sum(LeafScore::highest).minus(domain.points()));
        }
    }

    Points points() {
        return ordinary.total().plus(bonus()).minus(penalty());
    }

    Points bonus() {
        return bonus.total();
    }

    Points penalty() {
        return penalty.total();
    }

    Points applicable() {
        return applicable.total();
    }

    /** What all doubt adds where it resolves in the unit's favour. */
    Points gain() {
        return gain.total();
    }

    /** What all doubt takes away where it resolves against the unit. */
    Points danger() {
        return danger.total();
    }

    Points atRisk() {
        return atRisk.total();
    }

    Points computable() {
        return computable.total();
    }

    boolean provisional() {
        return provisional;
    }

    private PointsSum of(DomainKind kind) {
        return switch (kind) {
            case ORDINARY -> ordinary;
            case BONUS -> bonus;
            case PENALTY -> penalty;
        };
    }

    private static boolean isComputed(LeafScore leaf) {
        return leaf.kind() == DomainKind.ORDINARY
                && leaf.state() == LeafState.SCORED
                && leaf.leaf().assessedBy() == AssessedBy.COMPUTED
                && !(leaf.leaf().method() instanceof ScoringMethod.Council);
    }
}
