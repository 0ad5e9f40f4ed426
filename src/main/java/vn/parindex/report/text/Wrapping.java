package vn.parindex.report.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a terminal (ngắt dòng), counting letters and not bytes: {@code ộ} is one column. */
final class Wrapping {

    private Wrapping() {}

    /** Columns the text takes; marks that stand on the letter before them take none. */
    static int width(String text) {
        return (int) text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .count();
    }

    /** Lines of at most so many columns, broken at spaces where there are any; a line feed stays one. */
    static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split(" +")) {
                add(word, line, lines, columns);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static void add(String word, StringBuilder line, List<String> lines, int columns) {
        int width = width(word);
        if (!line.isEmpty() && width(line.toString()) + 1 + width > columns) {
            lines.add(line.toString());
            line.setLength(0);
        }
        int from = 0;
        while (width > columns) {
            int cut = cut(word, from, columns);
            String part = word.substring(from, cut);
            lines.add(part);
            width -= width(part);
            from = cut;
        }
        line.append(line.isEmpty() ? "" : " ").append(word, from, word.length());
    }

    /** Where to break a word that is too long: after a slash, hyphen or comma in its second half, else at the margin. */
    private static int cut(String word, int from, int columns) {
        int margin = word.offsetByCodePoints(from, columns);
        for (int i = margin; i > from + (margin - from) / 2; i--) {
            if ("/-,;|_".indexOf(word.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return margin;
    }
}
