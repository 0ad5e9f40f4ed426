package vn.parindex.scoring;

/** What the facts of a unit allow for a leaf before its method is asked (tình trạng số liệu): every rule asks for one. */
public enum Standing {
    /** Its parts come first; no rule may speak yet. */
    LATER,
    /** The condition under which the leaf applies does not hold. */
    INAPPLICABLE,
    /** A requirement is not met. */
    GATE_CLOSED,
    /** The figures are said not to apply. */
    NOT_APPLICABLE,
    /** The figures cannot all be true. */
    CONTRADICTORY,
    /** A figure is missing. */
    MISSING,
    /** The survey, the council or the other units are not in yet. */
    PENDING,
    /** Nothing was to be done and nothing was done. */
    ZERO_OF_ZERO,
    /** Of a dated leaf: it was never done. */
    NEVER_DONE,
    /** The method can be asked. */
    KNOWN
}
