package vn.parindex.report.paper;

import java.text.Normalizer;

/** How wide words are in a cell (bề rộng chữ), in thousandths of the size of the letters of a Times-like font. */
public final class SheetLetters {

    /** Columns are measured by digits, and each is half as wide as it is high. */
    private static final int DIGIT = 500;
    /** Left free on both sides of a cell. */
    private static final int MARGINS = 450;

    private static final int BOLD_OF_HUNDRED = 107;
    private static final int UNKNOWN = 600;
    private static final int FIRST = ' ';
    /** From the space to the tilde. */
    private static final int[] WIDTHS = {
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
        500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722,
        611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444,
        500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722,
        500, 500, 444, 480, 200, 480, 541
    };

    private SheetLetters() {}

    /**
     * Lines that the words take, broken between words, and within one that is wider than the cell.
     *
     * @param digits the width of the column
     */
    public static int lines(String words, int digits, boolean bold) {
        int whole = Math.max(1, digits * DIGIT - MARGINS);
        int lines = 0;
        for (String paragraph : words.split("\n")) {
            int used = 0;
            lines++;
            for (String word : paragraph.split(" ")) {
                int width = width(word, bold);
                int after = used == 0 ? width : used + width(" ", bold) + width;
                if (after > whole && used > 0) {
                    lines++;
                    after = width;
                }
                lines += Math.max(0, after - 1) / whole;
                used = after > whole ? after % whole : after;
            }
        }
        return lines;
    }

    static int width(String words, boolean bold) {
        int sum = Normalizer.normalize(words, Normalizer.Form.NFD)
                .codePoints()
                .map(SheetLetters::width)
                .sum();
        return bold ? sum * BOLD_OF_HUNDRED / 100 : sum;
    }

    private static int width(int letter) {
        if (letter >= FIRST && letter < FIRST + WIDTHS.length) {
            return WIDTHS[letter - FIRST];
        }
        return switch (letter) {
            case 'đ', '–' -> DIGIT;
            case 'Đ' -> WIDTHS['D' - FIRST];
            case '“', '”' -> 444;
            case '…' -> 1000;
            // the horn of ơ and ư makes them a little wider, the marks above and below do not
            case 0x031B -> 60;
            default -> Character.getType(letter) == Character.NON_SPACING_MARK ? 0 : UNKNOWN;
        };
    }
}
