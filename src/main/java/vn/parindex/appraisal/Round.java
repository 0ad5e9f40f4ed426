package vn.parindex.appraisal;

import java.util.Locale;

/** Who stated points for a leaf, in the order of the year (vòng chấm điểm): the unit, the machine, the appraisers twice. */
public enum Round {
    CLAIMED,
    COMPUTED,
    APPRAISAL,
    APPRAISAL2;

    /** The word of the result: {@code appraisal2}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
