package vn.parindex.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.parindex.criteria.RankingRule.Ties;
import vn.parindex.points.Percent;
import vn.parindex.scoring.UnitScore;
import vn.parindex.unit.UnitId;

/**
 * Best and worst rank of units whose index is known within a range (khoảng thứ hạng), the units being independent of each
 * other: at its best a unit has its highest index and only those stand above it that are higher even at their lowest.
 *
 * <p>Units that meet at one index are decided as the set says: they share the rank, or stand by id, or go by a tie-break;
 * a tie-break between units in doubt may go either way.
 */
record RankBounds(RankOrder order, List<IndexRange> ranges) {

    RankBounds {
        ranges = List.copyOf(ranges);
    }

    int best(IndexRange unit) {
        List<IndexRange> above = ranges.stream()
                .filter(other -> other != unit && other.alwaysRanked() && mustStandAbove(other, unit))
                .toList();
        return 1 + (order.ties() == Ties.DENSE ? fewestIndexes(above) : above.size());
    }

    int worst(IndexRange unit) {
        List<IndexRange> above = ranges.stream()
                .filter(other -> other != unit && mayStandAbove(other, unit))
                .toList();
        return 1 + (order.ties() == Ties.DENSE ? mostPlaces(above) : above.size());
    }

    /** By the place of the upper unit, then of the lower, among the ranges from the highest downwards. */
    List<CertainOrder> certainOrder() {
        List<IndexRange> ordered = ranges.stream()
                .sorted(Comparator.comparing(IndexRange::high)
                        .reversed()
                        .thenComparing(Comparator.comparing(IndexRange::low).reversed())
                        .thenComparing(IndexRange::score, RankOrder.byId()))
                .toList();
        return ordered.stream()
                .flatMap(above -> ordered.stream()
                        .filter(below -> above != below && mustStandAbove(above, below))
                        .map(below -> new CertainOrder(id(above), id(below))))
                .toList();
    }

    private static UnitId id(IndexRange range) {
        return range.score().sheet().unit().id();
    }

    private boolean mustStandAbove(IndexRange above, IndexRange below) {
        int order = above.low().compareTo(below.high());
        return order > 0 || order == 0 && winsTie(above, below, false);
    }

    private boolean mayStandAbove(IndexRange above, IndexRange below) {
        int order = above.high().compareTo(below.low());
        return order > 0 || order == 0 && winsTie(above, below, true);
    }

    /** @param unless the answer where a tie-break between units in doubt can go either way */
    private boolean winsTie(IndexRange one, IndexRange other, boolean unless) {
        boolean settled = one.isPoint() && other.isPoint();
        if (order.hasTieBreak() && !settled) {
            return unless;
        }
        Comparator<UnitScore> tieBreak =
                order.ties() == Ties.CONSECUTIVE ? order.tieBreak().thenComparing(RankOrder.byId()) : order.tieBreak();
        return tieBreak.compare(one.score(), other.score()) < 0;
    }

    /** How few different indexes these units can have: as few points as it takes to hit every range. */
    private static int fewestIndexes(List<IndexRange> units) {
        List<IndexRange> byHigh =
                units.stream().sorted(Comparator.comparing(IndexRange::high)).toList();
        List<Percent> hits = new ArrayList<>();
        for (IndexRange range : byHigh) {
            boolean hit = !hits.isEmpty() && range.low().compareTo(hits.get(hits.size() - 1)) <= 0;
            if (!hit) {
                hits.add(range.high());
            }
        }
        return hits.size();
    }

    /** How many different places they can take: each range its own, those without doubt one for all that are equal. */
    private int mostPlaces(List<IndexRange> units) {
        List<IndexRange> settled = units.stream()
                .filter(IndexRange::isPoint)
                .sorted(Comparator.comparing(IndexRange::score, order.bestFirst()))
                .toList();
        int places = units.size() - settled.size();
        for (int i = 0; i < settled.size(); i++) {
            boolean equal = i > 0
                    && order.bestFirst()
                                    .compare(
                                            settled.get(i - 1).score(),
                                            settled.get(i).score())
                            == 0;
            places += equal ? 0 : 1;
        }
        return places;
    }
}
