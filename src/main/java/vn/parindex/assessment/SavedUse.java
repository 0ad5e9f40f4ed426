package vn.parindex.assessment;

import vn.parindex.wording.Coded;

/** How one side of a comparison was come by (cách dùng kết quả đã lưu). */
public enum SavedUse implements Coded {
    /** Inputs were read and scored. */
    SCORED,
    /** A saved result was scored again to the same points, so that these are exact. */
    RESCORED,
    /** A saved result is taken as it was printed: the set is not at hand, or scoring again gives other points. */
    AS_SAVED;
}
