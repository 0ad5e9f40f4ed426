package vn.parindex.ingest.printed;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A written word in lower case and its accents (âm tiết). Vietnamese letters are looked up, because taking them apart by
 * the tables of all scripts costs most of the time of a short run; every other letter goes the general way.
 */
final class Syllable {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The vowels in their six tones, and what each row and column adds to the plain letter. */
    private static final String VOWELS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

    private static final String PLAIN = "aaaeeiooouuy";
    private static final String SHAPES = " \u0306\u0302 \u0302  \u0302\u031b \u031b ";
    private static final String TONES = " \u0300\u0301\u0309\u0303\u0323";
    private static final int PER_VOWEL = TONES.length();
    private static final int LATIN = 0x300;
    private static final int ADDITIONAL = 0x1e00;
    private static final int ADDITIONAL_END = 0x1f00;

    /** Where a letter stands among the vowels, one more; 0 for all others. */
    private static final byte[] PLACES = new byte[LATIN + ADDITIONAL_END - ADDITIONAL];

    static {
        for (int i = 0; i < VOWELS.length(); i++) {
            PLACES[slot(VOWELS.charAt(i))] = (byte) (i + 1);
        }
    }

    private Syllable() {}

    /** NFC; text of composed letters only is returned as it is. */
    static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean composed = c < LATIN || c >= ADDITIONAL && c < ADDITIONAL_END || c >= 0x2010 && c <= 0x2027;
            if (!composed) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** The word in plain letters. */
    static String withoutAccents(String word) {
        if (isAscii(word)) {
            return word;
        }
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int place = place(c);
            if (place < 0 && c > 0x7f && c != 'đ') {
                return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('đ', 'd');
            }
            plain.append(place >= 0 ? PLAIN.charAt(place / PER_VOWEL) : c == 'đ' ? 'd' : c);
        }
        return plain.toString();
    }

    /** hoá and hóa are two habits, not a slip: the letters, then the accents in a fixed order. */
    static String withSortedAccents(String word) {
        if (isAscii(word)) {
            return word;
        }
        StringBuilder letters = new StringBuilder(word.length() + 2);
        StringBuilder marks = new StringBuilder(2);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int place = place(c);
            if (place < 0 && c > 0x7f && c != 'đ') {
                return sortedAnyAccents(word);
            }
            letters.append(place >= 0 ? PLAIN.charAt(place / PER_VOWEL) : c);
            if (place >= 0) {
                add(marks, SHAPES.charAt(place / PER_VOWEL));
                add(marks, TONES.charAt(place % PER_VOWEL));
            }
        }
        return letters.append(sorted(marks)).toString();
    }

    private static void add(StringBuilder marks, char mark) {
        if (mark != ' ') {
            marks.append(mark);
        }
    }

    private static String sortedAnyAccents(String word) {
        StringBuilder letters = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .forEach(
                        c -> (Character.getType(c) == Character.NON_SPACING_MARK ? marks : letters).appendCodePoint(c));
        return letters.append(sorted(marks)).toString();
    }

    private static char[] sorted(StringBuilder marks) {
        char[] sorted = marks.toString().toCharArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static int place(char c) {
        boolean known = c < LATIN || c >= ADDITIONAL && c < ADDITIONAL_END;
        return known ? PLACES[slot(c)] - 1 : -1;
    }

    private static int slot(char c) {
        return c < LATIN ? c : c - ADDITIONAL + LATIN;
    }
}
