package vn.parindex.assessment;

import java.util.Locale;

/** How one side of a comparison was come by (cách dùng kết quả đã lưu). */
public enum SavedUse {
    /** Inputs were read and scored. */
    SCORED,
    /** A saved result was scored again to the same points, so that these are exact. */
    RESCORED,
    /** A saved result is taken as it was printed: the set is not at hand, or scoring again gives other points. */
    AS_SAVED;

    /** The word of the result: {@code as-saved}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
