package vn.parindex.assessment;

import java.util.List;
import vn.parindex.advice.Place;
import vn.parindex.advice.Placing;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.ranking.RankBasis;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranker;
import vn.parindex.scoring.UnitScore;

/** Places found by the ranking of the set (vị trí theo xếp hạng). */
final class PlacesByRanking implements Placing {

    private final Ranker ranker;

    PlacesByRanking(CriteriaSet set) {
        this(set, RankBasis.COMPUTED);
    }

    PlacesByRanking(CriteriaSet set, RankBasis basis) {
        this.ranker = new Ranker(set, basis);
    }

    @Override
    public List<Place> places(List<UnitScore> units) {
        List<RankedUnit> ranked = ranker.rank(units);
        return units.stream().map(unit -> place(unit, ranked)).toList();
    }

    private static Place place(UnitScore unit, List<RankedUnit> ranked) {
        return ranked.stream()
                .filter(one -> one.score() == unit)
                .findFirst()
                .map(one -> new Place(one.rank(), one.rankedWith(), one.band(), one.indexDigits()))
                .orElseThrow();
    }
}
