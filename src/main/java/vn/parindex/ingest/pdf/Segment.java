package vn.parindex.ingest.pdf;

/** A straight stroke as the page has it, before the page is turned upright, in hundredths of a point. */
record Segment(int x1, int y1, int x2, int y2) {

    Rule turned(int by) {
        return Rule.between(
                Turn.across(by, x1, y1), Turn.down(by, x1, y1), Turn.across(by, x2, y2), Turn.down(by, x2, y2));
    }
}
