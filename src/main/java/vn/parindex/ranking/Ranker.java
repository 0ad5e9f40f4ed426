package vn.parindex.ranking;

import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.scoring.UnitScore;

/** Ranks scored units (xếp hạng) by the unrounded index; only units of one level, group and period against each other. */
public final class Ranker {

    private final CriteriaSet set;
    private final RankBasis basis;

    public Ranker(CriteriaSet set) {
        this(set, RankBasis.COMPUTED);
    }

    public Ranker(CriteriaSet set, RankBasis basis) {
        this.set = set;
        this.basis = basis;
    }

    /** The units by rank, then id; those without an index have no rank and stand last. */
    public List<RankedUnit> rank(List<UnitScore> scores) {
        return List.copyOf(ranking(scores).units());
    }

    /** The same with all that can be asked of it. */
    public Ranking ranking(List<UnitScore> scores) {
        return new Ranking(set, basis, new ScoredUnits(set, basis, scores));
    }
}
