package vn.parindex.ranking;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The units ranked together, as a group (nhóm đơn vị cùng xếp hạng).
 *
 * @param units how many have a rank
 * @param places the ranked and the unranked units, by rank, then id; these and the unranked may be made when asked for
 * @param unranked the units that cannot be ranked, with the reason
 * @param means none when no unit is ranked
 * @param certain the pairs whose order no doubt on the data can turn, while what is pending stays out
 * @param certainWithPending the same when what is pending comes in too
 */
public record RankedGroup(
        Peers peers,
        int units,
        List<RankedPlace> places,
        List<UnrankedUnit> unranked,
        Optional<GroupMeans> means,
        CertainOrders certain,
        CertainOrders certainWithPending) {

    public RankedGroup {
        places = Collections.unmodifiableList(places);
        unranked = Collections.unmodifiableList(unranked);
    }

    /** The units that have a rank, best first. */
    public List<RankedPlace> ranked() {
        return places.subList(0, units);
    }

    /** The number of pairs of ranked units. */
    public long pairs() {
        return (long) units * (units - 1) / 2;
    }

    /** Whether anything is pending for a ranked unit. */
    public boolean hasPending() {
        return ranked().stream().anyMatch(place -> !place.doubt().equals(place.doubtWithPending()));
    }
}
