package vn.parindex.ingest.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Letters that stand on one line, from left to right (dòng chữ), whatever order the file draws them in. */
record TextLine(List<Glyph> glyphs, int baseline, int size) {

    /** Small letters above or below a line belong to it. */
    private static final int RAISED_PERCENT = 40;

    /** Words stand at least that far apart; a blank is a quarter of the size. */
    private static final int WORD_GAP_PERCENT = 17;

    /** Digits of a mark are smaller than those of the number and stand higher. */
    private static final int MARK_SIZE_PERCENT = 80;

    private static final int MARK_RAISED_PERCENT = 15;

    private static final int COLUMN_GAP = 2;
    private static final int BLANK_COLUMN_GAP = 5;

    TextLine {
        glyphs = List.copyOf(glyphs);
    }

    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingInt(Glyph::baseline).thenComparingInt(Glyph::left));
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        Glyph leader = new Glyph("", 0, 0, 0, 0);
        for (Glyph glyph : sorted) {
            int size = Math.max(leader.size(), glyph.size());
            if (!line.isEmpty() && (glyph.baseline() - leader.baseline()) * 100L > (long) size * RAISED_PERCENT) {
                lines.add(line(line));
                line.clear();
                leader = glyph;
            }
            if (line.isEmpty() || glyph.size() > leader.size()) {
                leader = glyph;
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines.stream().filter(found -> !found.glyphs.isEmpty()).toList();
    }

    /** From left to right, accents on their letters, nothing drawn twice, no blanks at the ends. */
    private static TextLine line(List<Glyph> unsorted) {
        List<Glyph> letters = new ArrayList<>();
        unsorted.stream()
                .filter(glyph -> !glyph.isAccent())
                .sorted(Comparator.comparingInt(Glyph::left).thenComparingInt(Glyph::right))
                .filter(glyph -> letters.stream()
                        .skip(Math.max(0, letters.size() - 2))
                        .noneMatch(earlier -> earlier.repeats(glyph)))
                .forEach(letters::add);
        unsorted.stream().filter(Glyph::isAccent).forEach(accent -> place(accent, letters));
        int first = 0;
        int end = letters.size();
        while (first < end && letters.get(first).isBlank()) {
            first++;
        }
        while (end > first && letters.get(end - 1).isBlank()) {
            end--;
        }
        List<Glyph> trimmed = letters.subList(first, end);
        Glyph largest =
                trimmed.stream().max(Comparator.comparingInt(Glyph::size)).orElse(new Glyph("", 0, 0, 0, 0));
        return new TextLine(trimmed, largest.baseline(), largest.size());
    }

    private static void place(Glyph accent, List<Glyph> letters) {
        int nearest = -1;
        for (int i = 0; i < letters.size(); i++) {
            boolean carries = letters.get(i).text().codePoints().anyMatch(Character::isLetter);
            if (carries
                    && (nearest < 0
                            || Math.abs(letters.get(i).middle() - accent.middle())
                                    < Math.abs(letters.get(nearest).middle() - accent.middle()))) {
                nearest = i;
            }
        }
        if (nearest >= 0) {
            letters.set(nearest, letters.get(nearest).with(accent.text()));
        }
    }

    int left() {
        return glyphs.get(0).left();
    }

    int right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        int end = left();
        boolean inMark = false;
        for (Glyph glyph : glyphs) {
            boolean mark = isMark(glyph) && (inMark || endsWithDigit(text));
            if (mark != inMark) {
                text.append(mark ? " (" : ")");
                inMark = mark;
            }
            boolean apart = glyph.left() - end > glyph.size() * WORD_GAP_PERCENT / 100;
            if (apart && !mark && !glyph.isBlank() && text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
            text.append(glyph.isBlank() ? " " : glyph.text());
            end = Math.max(end, glyph.right());
        }
        text.append(inMark ? ")" : "");
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A raised digit behind a digit is none of the number. */
    private boolean isMark(Glyph glyph) {
        return glyph.size() * 100L < (long) size * MARK_SIZE_PERCENT
                && (baseline - glyph.baseline()) * 100L > (long) size * MARK_RAISED_PERCENT
                && glyph.text().codePoints().allMatch(Character::isDigit);
    }

    private static boolean endsWithDigit(CharSequence text) {
        return text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
    }

    /** Width of the first word. */
    int firstWord() {
        int end = left();
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank() || glyph.left() - end > glyph.size() * WORD_GAP_PERCENT / 100) {
                break;
            }
            end = glyph.right();
        }
        return end - left();
    }

    /** The pieces of the line with wide gaps between them, as in a letterhead of two columns. */
    List<TextLine> pieces() {
        List<TextLine> pieces = new ArrayList<>();
        List<Glyph> piece = new ArrayList<>();
        int end = left();
        int lastLetter = left();
        for (Glyph glyph : glyphs) {
            boolean wide = glyph.left() - end > size * COLUMN_GAP
                    || !glyph.isBlank() && glyph.left() - lastLetter > size * BLANK_COLUMN_GAP;
            if (wide && !piece.isEmpty()) {
                pieces.add(line(piece));
                piece.clear();
            }
            piece.add(glyph);
            end = glyph.right();
            lastLetter = glyph.isBlank() ? lastLetter : glyph.right();
        }
        pieces.add(line(piece));
        return pieces.stream().filter(found -> !found.glyphs.isEmpty()).toList();
    }
}
