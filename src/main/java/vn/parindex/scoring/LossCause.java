package vn.parindex.scoring;

import java.util.Locale;

/** Why points were lost (nguyên nhân mất điểm). */
public enum LossCause {
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

    /** The word of the result: {@code below-threshold}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether points lost so leave the applicable maximum. */
    public boolean leavesMaximum() {
        return this == NOT_APPLICABLE || this == PENDING;
    }
}
