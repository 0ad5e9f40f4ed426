package vn.parindex.ranking;

import java.util.List;
import java.util.Optional;

/**
 * The pairs of a group whose order no doubt can turn (các cặp có thứ tự chắc chắn).
 *
 * @param pairs one by one, where the group has at most {@value #MOST_UNITS} units: the pairs of more are only counted
 */
public record CertainOrders(long count, Optional<List<CertainOrder>> pairs) {

    /** A thousand units make up to half a million pairs. */
    public static final int MOST_UNITS = 1000;

    public CertainOrders {
        pairs = pairs.map(List::copyOf);
    }

    static CertainOrders listed(List<CertainOrder> pairs) {
        return new CertainOrders(pairs.size(), Optional.of(pairs));
    }

    static CertainOrders counted(long count) {
        return new CertainOrders(count, Optional.empty());
    }
}
