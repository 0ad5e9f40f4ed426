package vn.parindex.ranking;

import java.util.List;
import java.util.Optional;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.UnitScore;

/** Finds what the doubt can come to for one unit of a group (khoảng nghi vấn của từng đơn vị). */
public final class DoubtRanges {

    private final RankBasis basis;
    private final RelativeReach ofData;
    private final RelativeReach ofPending;

    /** @param group has met every unit of the group, where the set holds units against each other */
    public DoubtRanges(RankBasis basis, RelativeDoubt group) {
        this.basis = basis;
        this.ofData = group.reach(basis, false);
        this.ofPending = group.reach(basis, true);
    }

    /**
     * None for a unit that cannot come into the ranking.
     *
     * @param pending whether what is pending comes in
     */
    public Optional<IndexRange> of(UnitScore score, boolean pending) {
        boolean asked =
                pending && basis == RankBasis.COMPUTED || basis.index(score).isPresent();
        if (!asked) {
            return Optional.empty();
        }
        List<LeafRange> leaves = score.leaves().stream()
                .map(leaf -> new LeafRange(leaf, reach(leaf, pending)))
                .toList();
        return IndexRange.of(score, leaves);
    }

    private Reach reach(LeafScore leaf, boolean pending) {
        RelativeReach relative = pending ? ofPending : ofData;
        Reach own = new LeafReach(basis, pending || relative.mayComeIn(leaf)).of(leaf);
        return relative.of(leaf, own);
    }
}
