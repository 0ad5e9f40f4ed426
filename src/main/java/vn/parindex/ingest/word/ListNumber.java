package vn.parindex.ingest.word;

import java.util.Locale;

/** A number of a list in the letters its level asks for (số của danh mục: 1, 01, I, i, A, a). */
final class ListNumber {

    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int MOST_ROMAN = 4000;
    private static final int ALPHABET = 26;
    private static final int MOST_LETTERS = 20 * ALPHABET;

    private ListNumber() {}

    static String of(int number, String format) {
        return switch (format) {
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number);
            case "decimalZero" -> "%02d".formatted(number);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        if (number < 1 || number >= MOST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN[i]) {
                roman.append(LETTERS[i]);
                rest -= ROMAN[i];
            }
        }
        return roman.toString();
    }

    /** a to z, then aa to zz with the same letter repeated, as Word counts. */
    private static String letters(int number) {
        return number < 1 || number > MOST_LETTERS
                ? Integer.toString(number)
                : Character.toString('a' + (number - 1) % ALPHABET).repeat((number - 1) / ALPHABET + 1);
    }
}
