package vn.parindex.ranking;

import java.util.List;
import vn.parindex.criteria.CriteriaSet;

/** Looks at ranked units group by group (các nhóm xếp hạng): means, gaps, doubt, and who cannot be ranked. */
public final class RankedGroups {

    private final Ranker ranker;

    public RankedGroups(CriteriaSet set, RankBasis basis) {
        this.ranker = new Ranker(set, basis);
    }

    /** The groups, each where its first unit stands. */
    public List<RankedGroup> of(List<RankedUnit> units) {
        return ranker.ranking(units.stream().map(RankedUnit::score).toList())
                .grouped()
                .groups();
    }
}
