package vn.parindex.criteria;

import java.util.List;

/** How equals are ranked (cách xếp hạng). */
public record RankingRule(Ties ties, List<TieBreak> tieBreak) {

    public static final RankingRule DEFAULT = new RankingRule(Ties.COMPETITION, List.of());

    public RankingRule {
        tieBreak = List.copyOf(tieBreak);
    }

    /** Ranks of equals: 1,2,2,4 · 1,2,2,3 · 1,2,3,4 by unit id. */
    public enum Ties {
        COMPETITION,
        DENSE,
        CONSECUTIVE
    }

    /** What decides between equals; higher first, unknown last. */
    public enum TieBreak {
        APPRAISED,
        POINTS
    }
}
