package vn.parindex.advice;

import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.scoring.LeafScore;

/**
 * Change of one fact that wins points (phương án lấy lại điểm), proved by rescoring: it wins exactly these points, and one
 * step less wins fewer.
 *
 * @param before the leaf as it stands
 * @param after the leaf once the fact is changed
 * @param gain what the unit gains by this leaf; in a bonus or penalty domain after its cap
 */
public record Offer(LeafScore before, FactChange change, LeafScore after, Points gain) {

    public LeafId leaf() {
        return before.leaf().id();
    }
}
