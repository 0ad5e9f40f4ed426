package vn.parindex.scoring;

import vn.parindex.wording.Coded;

/** Why points were lost (nguyên nhân mất điểm). */
public enum LossCause implements Coded {
    BELOW_THRESHOLD,
    FORMULA,
    NOT_DONE,
    LATE,
    VIOLATION,
    GATE_CLOSED,
    NO_DATA,
    NO_EVIDENCE,
    CONTRADICTORY,
    OVER_CAP,
    NOT_APPLICABLE,
    PENDING;

    /** Whether points lost so leave the applicable maximum. */
    public boolean leavesMaximum() {
        return this == NOT_APPLICABLE || this == PENDING;
    }
}
