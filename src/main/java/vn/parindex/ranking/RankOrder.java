package vn.parindex.ranking;

import java.util.Optional;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.RankingRule.TieBreak;
import vn.parindex.criteria.RankingRule.Ties;
import vn.parindex.points.Fraction;
import vn.parindex.points.FractionOrder;
import vn.parindex.points.Points;
import vn.parindex.scoring.UnitScore;

/** The order of a ranking (thứ tự xếp hạng): the unrounded index, then the tie-breaks of the set. */
record RankOrder(CriteriaSet set) {

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

    /** What decides between units of one index: the smaller number stands above, and equals are equal. */
    int[] tieBreaks(Members members) {
        int[] order = new int[members.count()];
        for (TieBreak tieBreak : set.ranking().tieBreak()) {
            int[] ascending = FractionOrder.of(
                    members.count(),
                    member -> number(tieBreak, members.contenders().score(members.unit(member))));
            for (int i = 0; i < ascending.length; i++) {
                ascending[i] = descending(ascending[i]);
            }
            order = FractionOrder.ofPairs(order, ascending);
        }
        return order;
    }

    /** Higher first, and what is not there last. */
    static int descending(int ascending) {
        return Integer.MAX_VALUE - 1 - ascending;
    }

    private static Optional<Fraction> number(TieBreak tieBreak, UnitScore score) {
        return switch (tieBreak) {
            case APPRAISED -> score.appraised().map(Points::value);
            case POINTS -> Optional.of(score.points().value());
        };
    }
}
