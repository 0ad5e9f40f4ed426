package vn.parindex.advice;

import java.util.List;
import java.util.Optional;

/**
 * The way back to the points of one unit (tư vấn lấy lại điểm).
 *
 * @param leaves every leaf, in the order of the set
 * @param prospects every offer, most points first, then by leaf
 * @param joint the best offers of all leaves done together; none without offers
 */
public record UnitAdvice(Outlook now, List<LeafAdvice> leaves, List<Prospect> prospects, Optional<Joint> joint) {

    public UnitAdvice {
        leaves = List.copyOf(leaves);
        prospects = List.copyOf(prospects);
    }

    /** Changes done together (thực hiện đồng thời); those that would add nothing to the others are left out. */
    public record Joint(List<FactChange> changes, Outlook then) {
        public Joint {
            changes = List.copyOf(changes);
        }
    }
}
