package vn.parindex.ranking;

import java.util.HashSet;
import java.util.Set;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.LeafId;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.UnitScore;

/**
 * On which leaves that are scored against the best of the group a unit of it is in doubt (tiêu chí so với đơn vị cao nhất
 * đang có nghi vấn); learnt unit by unit, none of which is kept.
 */
public final class RelativeDoubt {

    private final Set<LeafId> falling = new HashSet<>();
    private final Set<LeafId> fallingWithPending = new HashSet<>();
    private final Set<LeafId> rising = new HashSet<>();

    /** Whether a set has such leaves at all; where it has none there is nothing to learn. */
    public static boolean concerns(CriteriaSet set) {
        return set.leaves().stream().anyMatch(leaf -> isRelative(leaf.method()));
    }

    /** Meets a unit of the group. */
    public void add(UnitScore unit) {
        unit.leaves().stream().filter(leaf -> isRelative(leaf.leaf().method())).forEach(this::add);
    }

    private void add(LeafScore leaf) {
        LeafId id = leaf.leaf().id();
        boolean contradicted = PrintedRates.contradict(leaf);
        if (contradicted || isOpen(leaf, false)) {
            falling.add(id);
        }
        if (contradicted || isOpen(leaf, true)) {
            fallingWithPending.add(id);
        }
        if (contradicted) {
            rising.add(id);
        }
    }

    RelativeReach reach(RankBasis basis, boolean pending) {
        return new RelativeReach(basis, pending ? fallingWithPending : falling, rising);
    }

    private static boolean isOpen(LeafScore leaf, boolean pending) {
        return !new LeafReach(RankBasis.COMPUTED, pending).of(leaf.award()).isCertain();
    }

    private static boolean isRelative(ScoringMethod method) {
        return method instanceof ScoringMethod.Relative
                || method.parts().stream().anyMatch(RelativeDoubt::isRelative);
    }
}
