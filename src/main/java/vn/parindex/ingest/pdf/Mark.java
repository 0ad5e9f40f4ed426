package vn.parindex.ingest.pdf;

/**
 * A letter where the page has it, in hundredths of a point, before the page is turned upright.
 *
 * @param turn quarter turns of the direction it is written in, counter-clockwise
 */
record Mark(String text, int startX, int startY, int endX, int endY, int size, int turn) {

    /** The letter on the page turned so that text of that direction runs to the right. */
    Glyph turned(int by) {
        int startAcross = Turn.across(by, startX, startY);
        int endAcross = Turn.across(by, endX, endY);
        return new Glyph(
                text,
                Math.min(startAcross, endAcross),
                Math.max(startAcross, endAcross),
                (Turn.down(by, startX, startY) + Turn.down(by, endX, endY)) / 2,
                size);
    }
}
