package vn.parindex.ranking;

import java.util.Locale;

/** A unit that cannot be ranked (đơn vị không xếp hạng), and why. */
public record UnrankedUnit(RankedUnit unit, Reason reason) {

    /** Why a unit has no index to be ranked by. */
    public enum Reason {
        /** Not one criterion applies, or all that do are pending: there is no maximum. */
        NOTHING_APPLICABLE,
        /** The ranking goes by appraised points and nothing of the unit was appraised. */
        NOT_APPRAISED;

        /** The word of the result: {@code nothing-applicable}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
