package vn.parindex.ingest.pdf;

/** Coordinates of a page turned so that its text runs to the right: x to the right, y downwards. */
final class Turn {

    private Turn() {}

    static int across(int turn, int x, int y) {
        return switch (turn) {
            case 0 -> x;
            case 1 -> y;
            case 2 -> -x;
            default -> -y;
        };
    }

    static int down(int turn, int x, int y) {
        return switch (turn) {
            case 0 -> -y;
            case 1 -> x;
            case 2 -> y;
            default -> -x;
        };
    }
}
