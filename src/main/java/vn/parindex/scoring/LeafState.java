package vn.parindex.scoring;

import vn.parindex.wording.Coded;

/** How a leaf ended (trạng thái tiêu chí). */
public enum LeafState implements Coded {
    /** Scored on what was reported. */
    SCORED,
    /** Does not apply to the unit; out of the applicable maximum. */
    NOT_APPLICABLE,
    /** A figure is missing and the policy is zero: final. */
    NO_DATA,
    /** The papers asked for are not there and the policy is withhold. */
    NO_EVIDENCE,
    /** Missing or contradictory figures under the policy withhold: not final. */
    WITHHELD,
    /** The survey or the council has not spoken yet. */
    PENDING;

    /** Whether the points may still change once the doubt is resolved. */
    public boolean isProvisional() {
        return this == WITHHELD || this == NO_EVIDENCE;
    }
}
