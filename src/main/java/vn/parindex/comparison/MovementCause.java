package vn.parindex.comparison;

import vn.parindex.wording.Coded;

/**
 * Why points moved between two runs (nguyên nhân thay đổi điểm), in the order in which one thing after another is taken from
 * the second run: each part is what its step alone adds, all later things still being those of the first run.
 */
public enum MovementCause implements Coded {
    /** The leaf is not in the second set: all its points go. */
    DROPPED_LEAF,
    /** The unit's own figures. */
    DATA,
    /** The figures of the units it is compared with. */
    PEER_DATA,
    /** The papers the unit sent. */
    EVIDENCE,
    /** What the council decided. */
    DECISION,
    /** What the set asks for: bounds, measures, conditions, policies, papers. */
    THRESHOLD,
    /** What the set gives for it: maxima, points of steps and items, weights, caps. */
    POINTS,
    /** Methods of another kind or shape, where the two cannot be told apart, and the make-up of the set. */
    METHOD,
    /** The rules by which methods are applied. */
    RULE,
    /** The leaf is not in the first set: all its points come. */
    NEW_LEAF,
    /** Saved results do not say which of several causes it was. */
    UNSPLIT;

    /** Whether it is one of the things that a criteria set holds. */
    public boolean isOfTheSet() {
        return this == THRESHOLD || this == POINTS || this == METHOD;
    }
}
