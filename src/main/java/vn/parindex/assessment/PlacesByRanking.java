package vn.parindex.assessment;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
        Map<UnitScore, Place> places = new IdentityHashMap<>();
        ranker.rank(units).forEach(ranked -> places.put(ranked.score(), place(ranked)));
        return units.stream().map(places::get).toList();
    }

    private static Place place(RankedUnit ranked) {
        return new Place(ranked.rank(), ranked.rankedWith(), ranked.band(), ranked.indexDigits());
    }
}
