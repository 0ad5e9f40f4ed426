package vn.parindex.ranking;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.UnitScore;

/** Finds what the doubt can come to for the units ranked together (tìm khoảng nghi vấn của cả nhóm). */
final class DoubtFinder {

    private final RankBounds bounds;
    private final Map<UnitScore, IndexRange> ranges = new IdentityHashMap<>();

    /** @param pending whether what is pending comes in */
    DoubtFinder(RankOrder order, List<UnitScore> group, boolean pending) {
        RelativeReach relative = RelativeReach.of(group, order.basis(), pending);
        List<IndexRange> all = group.stream()
                .filter(score -> pending || order.hasIndex(score))
                .filter(score -> order.basis() == RankBasis.COMPUTED || order.hasIndex(score))
                .flatMap(score -> range(score, order.basis(), relative, pending).stream())
                .toList();
        all.forEach(range -> ranges.put(range.score(), range));
        this.bounds = new RankBounds(order, all);
    }

    private static Optional<IndexRange> range(
            UnitScore score, RankBasis basis, RelativeReach relative, boolean pending) {
        List<LeafRange> leaves = score.leaves().stream()
                .map(leaf -> new LeafRange(leaf, reach(leaf, basis, relative, pending)))
                .toList();
        return IndexRange.of(score, leaves);
    }

    private static Reach reach(LeafScore leaf, RankBasis basis, RelativeReach relative, boolean pending) {
        Reach own = new LeafReach(basis, pending || relative.mayComeIn(leaf)).of(leaf);
        return relative.of(leaf, own);
    }

    Doubt of(UnitScore score) {
        return Optional.ofNullable(ranges.get(score))
                .map(range -> new Doubt(
                        Optional.of(range.low()),
                        Optional.of(range.high()),
                        Optional.of(bounds.best(range)),
                        Optional.of(bounds.worst(range))))
                .orElse(Doubt.NOT_RANKED);
    }

    List<CertainOrder> certainOrder() {
        return bounds.certainOrder();
    }
}
