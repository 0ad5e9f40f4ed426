package vn.parindex.scoring;

import vn.parindex.indicator.FactValue;

/** What the facts of a unit allow for a leaf before its method is asked (tình trạng số liệu): every rule asks for one. */
public enum Standing {
    /** No rule may speak: under this view of the rates the leaf is as it was. */
    NOT_ASKED,
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
    KNOWN;

    /** Of one fact, whatever it says where it is known. */
    static Standing of(FactValue fact) {
        return fact.match(known -> KNOWN, () -> MISSING, () -> NOT_APPLICABLE, () -> CONTRADICTORY);
    }
}
