package vn.parindex.ingest.narrative;

import java.util.List;

/**
 * A word, number or mark of a sentence (từ, số hay dấu câu).
 *
 * @param words in plain letters, abbreviations written out; {@code #} for a date, a period, a number that names something
 * @param printed the first number, or the mark, as printed
 * @param second the second number of a pair such as 12/15, else empty
 * @param said the period it names, else empty
 * @param start place of its first character in the passage
 * @param end place behind its last character
 */
record Token(
        Kind kind,
        List<String> words,
        String printed,
        String second,
        String said,
        boolean capital,
        int start,
        int end) {

    enum Kind {
        WORD,
        FIGURE,
        NAME,
        MARK
    }

    static final String NAMED = "#";

    Token {
        words = List.copyOf(words);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isMark(String marks) {
        return kind == Kind.MARK && marks.contains(printed);
    }

    boolean isPercentage() {
        return printed.endsWith("%");
    }

    /** The same number where it turns out to name something; a short one is part of the name: mức độ 4. */
    Token asName() {
        boolean isShort = second.isEmpty() && printed.matches("\\d{1,2}");
        return new Token(Kind.NAME, List.of(isShort ? printed : NAMED), printed, second, said, capital, start, end);
    }
}
