package vn.parindex.coverage;

/** Positions in words. */
final class Words {

    private Words() {}

    static String of(Position position) {
        return switch (position) {
            case UNDER -> "under it";
            case JUST_UNDER -> "just under it";
            case AT -> "exactly at it";
            case JUST_OVER -> "just over it";
            case OVER -> "over it";
        };
    }
}
