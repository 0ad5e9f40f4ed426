package vn.parindex.ranking;

import vn.parindex.wording.Coded;

/** A unit that cannot be ranked (đơn vị không xếp hạng), and why. */
public record UnrankedUnit(RankedUnit unit, Reason reason) {

    /** Why a unit has no index to be ranked by. */
    public enum Reason implements Coded {
        /** Not one criterion applies, or all that do are pending: there is no maximum. */
        NOTHING_APPLICABLE,
        /** The ranking goes by appraised points and nothing of the unit was appraised. */
        NOT_APPRAISED;
    }
}
