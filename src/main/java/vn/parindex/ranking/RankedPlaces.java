package vn.parindex.ranking;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;

/** Finds how units stand among those they are ranked with (vị trí của từng đơn vị): gaps and doubt. */
record RankedPlaces(
        CriteriaSet set, Ranking ranking, Contenders contenders, DoubtRanks ofData, DoubtRanks withPending) {

    RankedPlace of(int unit) {
        RankedUnit ranked = ranking.unit(unit);
        Optional<Band> next = nextBand(ranked);
        return new RankedPlace(
                ranked,
                toNextRank(unit, ranked),
                next,
                next.flatMap(Band::bound).map(bound -> {
                    Percent at = new Percent(bound.value());
                    return new Gap(points(ranked, at), next.get().inclusive());
                }),
                ofData.of(unit),
                withPending.of(unit));
    }

    private Optional<Gap> toNextRank(int unit, RankedUnit ranked) {
        return ranking.nearestBetter(unit).stream()
                .mapToObj(better -> contenders.index(better).orElseThrow())
                .map(index -> new Gap(points(ranked, index), new RankOrder(set).equalsShareRank()))
                .findFirst();
    }

    /** The band above the unit's own; of a unit below all bands the last one. */
    private Optional<Band> nextBand(RankedUnit unit) {
        if (unit.index().isEmpty()) {
            return Optional.empty();
        }
        List<Band> bands = set.classification();
        int own = unit.band().map(bands::indexOf).orElse(bands.size());
        return own > 0 ? Optional.of(bands.get(own - 1)) : Optional.empty();
    }

    /** The points that lie between the unit and an index, over its own applicable maximum. */
    private Points points(RankedUnit unit, Percent index) {
        Fraction share = index.share().minus(unit.index().orElseThrow().share());
        return ranking.basis().applicableMax(unit.score()).times(share);
    }
}
