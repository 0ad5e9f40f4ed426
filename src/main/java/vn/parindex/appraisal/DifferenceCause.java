package vn.parindex.appraisal;

import vn.parindex.fact.AppraisalReason;
import vn.parindex.scoring.LossCause;
import vn.parindex.wording.Coded;

/** Why two rounds state different points for a leaf (nguyên nhân chênh lệch). */
public enum DifferenceCause implements Coded {
    BELOW_THRESHOLD,
    FORMULA,
    NOT_DONE,
    LATE,
    VIOLATION,
    GATE_CLOSED,
    NO_DATA,
    NO_EVIDENCE,
    CONTRADICTORY,
    NOT_APPLICABLE,
    PENDING,
    /** The council decides on the leaf, not the machine. */
    COUNCIL,
    /** More was claimed than the leaf has. */
    OVER_MAXIMUM,
    /** The unit claims less than its figures are worth. */
    UNDER_CLAIMED,
    /** The unit claims nothing for a leaf that earns points. */
    NOT_CLAIMED,
    /** The unit takes less off itself than its figures say. */
    PENALTY_UNDERSTATED,
    /** The unit takes more off itself than its figures say. */
    PENALTY_OVERSTATED,
    DATA,
    EVIDENCE,
    RULE_READING,
    BONUS_PENALTY,
    OTHER,
    /** The appraisers gave no reason. */
    NO_REASON,
    /** People state points with two decimals. */
    ROUNDING,
    /** What the cap of the domain takes off, or gives back. */
    OVER_CAP;

    static DifferenceCause of(LossCause cause) {
        return switch (cause) {
            case BELOW_THRESHOLD -> BELOW_THRESHOLD;
            case FORMULA -> FORMULA;
            case NOT_DONE -> NOT_DONE;
            case LATE -> LATE;
            case VIOLATION -> VIOLATION;
            case GATE_CLOSED -> GATE_CLOSED;
            case NO_DATA -> NO_DATA;
            case NO_EVIDENCE -> NO_EVIDENCE;
            case CONTRADICTORY -> CONTRADICTORY;
            case OVER_CAP -> OVER_CAP;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case PENDING -> PENDING;
        };
    }

    static DifferenceCause of(AppraisalReason reason) {
        return switch (reason) {
            case DATA -> DATA;
            case EVIDENCE -> EVIDENCE;
            case RULE_READING -> RULE_READING;
            case BONUS_PENALTY -> BONUS_PENALTY;
            case OTHER -> OTHER;
        };
    }
}
