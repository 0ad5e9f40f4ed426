package vn.parindex.ranking;

import java.util.Comparator;
import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.RankingRule;
import vn.parindex.criteria.RankingRule.Ties;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.scoring.UnitScore;

/** The order of a ranking (thứ tự xếp hạng): the unrounded index, then the tie-breaks of the set. */
record RankOrder(CriteriaSet set, RankBasis basis) {

    Percent index(UnitScore score) {
        return basis.index(score).orElseThrow();
    }

    boolean hasIndex(UnitScore score) {
        return basis.index(score).isPresent();
    }

    Ties ties() {
        return set.ranking().ties();
    }

    /** Whether an equal index already means an equal rank, whoever the units are. */
    boolean equalsShareRank() {
        return ties() != Ties.CONSECUTIVE && !hasTieBreak();
    }

    boolean hasTieBreak() {
        return !set.ranking().tieBreak().isEmpty();
    }

    /** Equals under it share a rank, unless ranks are consecutive. */
    Comparator<UnitScore> bestFirst() {
        return Comparator.comparing(this::index).reversed().thenComparing(tieBreak());
    }

    /** What decides between units of one index. */
    Comparator<UnitScore> tieBreak() {
        Comparator<UnitScore> order = (one, other) -> 0;
        for (RankingRule.TieBreak tieBreak : set.ranking().tieBreak()) {
            order = order.thenComparing(
                    switch (tieBreak) {
                        case APPRAISED -> presentThenMost();
                        case POINTS -> Comparator.comparing(UnitScore::points).reversed();
                    });
        }
        return order;
    }

    static Comparator<UnitScore> byId() {
        return Comparator.comparing(score -> score.sheet().unit().id());
    }

    private static Comparator<UnitScore> presentThenMost() {
        return Comparator.comparing((UnitScore score) -> score.appraised().isEmpty())
                .thenComparing(Comparator.comparing(
                                (UnitScore score) -> score.appraised().orElse(Points.ZERO))
                        .reversed());
    }

    static List<Integer> ranks(List<UnitScore> ordered, Comparator<UnitScore> order, Ties ties) {
        Integer[] ranks = new Integer[ordered.size()];
        for (int i = 0; i < ordered.size(); i++) {
            boolean equal = i > 0 && order.compare(ordered.get(i - 1), ordered.get(i)) == 0;
            int before = i == 0 ? 0 : ranks[i - 1];
            ranks[i] = switch (ties) {
                case COMPETITION -> equal ? before : i + 1;
                case DENSE -> equal ? before : before + 1;
                case CONSECUTIVE -> i + 1;
            };
        }
        return List.of(ranks);
    }
}
