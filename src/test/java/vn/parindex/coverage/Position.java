package vn.parindex.coverage;

/** Where a figure stands to a bound; just under and just over are the nearest that one step of the figure can come. */
enum Position {
    UNDER,
    JUST_UNDER,
    AT,
    JUST_OVER,
    OVER;

    /** On which side of the bound, however far: -1, 0 or 1. */
    int side() {
        return switch (this) {
            case UNDER, JUST_UNDER -> -1;
            case AT -> 0;
            case JUST_OVER, OVER -> 1;
        };
    }
}
