package vn.parindex.ranking;

import java.util.List;
import java.util.Optional;

/**
 * The units ranked together, as a group (nhóm đơn vị cùng xếp hạng).
 *
 * @param places the ranked and the unranked units, by rank, then id
 * @param unranked the units that cannot be ranked, with the reason
 * @param means none when no unit is ranked
 * @param certainOrder the pairs whose order no doubt on the data can turn, while what is pending stays out
 * @param certainOrderWithPending the same when what is pending comes in too
 */
public record RankedGroup(
        Peers peers,
        List<RankedPlace> places,
        List<UnrankedUnit> unranked,
        Optional<GroupMeans> means,
        List<CertainOrder> certainOrder,
        List<CertainOrder> certainOrderWithPending) {

    public RankedGroup {
        places = List.copyOf(places);
        unranked = List.copyOf(unranked);
        certainOrder = List.copyOf(certainOrder);
        certainOrderWithPending = List.copyOf(certainOrderWithPending);
    }

    /** The units that have a rank, best first. */
    public List<RankedPlace> ranked() {
        return places.stream().filter(place -> place.unit().rank().isPresent()).toList();
    }

    /** The number of pairs of ranked units. */
    public int pairs() {
        int units = ranked().size();
        return units * (units - 1) / 2;
    }

    /** Whether anything is pending for a ranked unit. */
    public boolean hasPending() {
        return ranked().stream().anyMatch(place -> !place.doubt().equals(place.doubtWithPending()));
    }
}
