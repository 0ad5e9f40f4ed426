package vn.parindex.ranking;

import java.util.Collections;
import java.util.List;

/**
 * A ranking with all that can be said of it (bảng xếp hạng theo nhóm).
 *
 * @param groups each where its first unit stands
 * @param places all units by rank, then id; made when they are asked for
 */
public record GroupedRanking(List<RankedGroup> groups, List<RankedPlace> places) {

    public GroupedRanking {
        groups = List.copyOf(groups);
        places = Collections.unmodifiableList(places);
    }
}
