package vn.parindex.ingest.pdf;

/** A letter on an upright page, in hundredths of a point, y downwards. */
record Glyph(String text, int left, int right, int baseline, int size) {

    boolean isBlank() {
        return text.isBlank();
    }

    /** An accent by itself, which belongs to the letter it stands over. */
    boolean isAccent() {
        return !text.isEmpty() && text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }

    int middle() {
        return (left + right) / 2;
    }

    /** Height of the middle of small letters. */
    int height() {
        return baseline - size * 3 / 10;
    }

    Glyph with(String accent) {
        return new Glyph(text + accent, left, right, baseline, size);
    }

    /** Whether it is the same letter drawn again a hair beside, as programs fake bold. */
    boolean repeats(Glyph other) {
        return text.equals(other.text)
                && Math.abs(left - other.left) * 5 < Math.max(1, right - left)
                && Math.abs(baseline - other.baseline) * 10 < size;
    }
}
