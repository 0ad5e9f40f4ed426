package vn.parindex.ingest.pdf;

/** A ruled line of an upright page, level or plumb (đường kẻ), in hundredths of a point. */
record Rule(boolean level, int at, int from, int to) {

    static Rule between(int x1, int y1, int x2, int y2) {
        return Math.abs(x2 - x1) >= Math.abs(y2 - y1)
                ? new Rule(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2))
                : new Rule(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2));
    }

    boolean covers(int place, int slack) {
        return from - slack <= place && place <= to + slack;
    }

    boolean touches(Rule other, int slack) {
        return level != other.level && covers(other.at, slack) && other.covers(at, slack);
    }
}
