package vn.parindex.opinion;

import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.LossCause;

/**
 * A leaf as the second opinion sees it.
 *
 * @param highest the points if its doubt resolves in favour of the leaf; for a penalty that is against the unit
 * @param asPrinted the points with the printed rates; none by point 10
 */
record NaiveLeaf(
        Leaf leaf,
        DomainKind kind,
        LeafState state,
        Exact points,
        Map<LossCause, Exact> lost,
        Exact highest,
        Optional<Exact> asPrinted) {

    Exact applicable() {
        return applicable(leaf, lost);
    }

    static Exact applicable(Leaf leaf, Map<LossCause, Exact> lost) {
        return Exact.of(leaf.maxPoints())
                .minus(lost.getOrDefault(LossCause.NOT_APPLICABLE, Exact.ZERO))
                .minus(lost.getOrDefault(LossCause.PENDING, Exact.ZERO));
    }
}
