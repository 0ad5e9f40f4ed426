package vn.parindex.ingest.printed;

import java.util.regex.Pattern;

/** Takes marks of emphasis and layout off printed text (bỏ dấu định dạng), and composes letters typed in pieces. */
public final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>|\\*+|^#+\\s*");
    /** A raised mark is no digit of the number before it. */
    private static final Pattern RAISED = Pattern.compile("(?i)<sup>\\s*\\(?([^<>()]*)\\)?\\s*</sup>");

    /** Struck text is not what the line says: it stays marked, so that no figure is made of it. */
    private static final Pattern STRUCK = Pattern.compile("(?i)<(s|strike|del)>([^<>]*)</\\1>");

    /** A star behind a number, and none before it, belongs to what is printed. */
    private static final Pattern FOOTNOTE = Pattern.compile("[^*<>]*\\d\\s*\\*+\\s*");

    /** A figure that goes on in the next line may as well be two figures: the break is shown, and no longer a blank. */
    private static final Pattern FIGURE_IN_LINES = Pattern.compile(
            "[-\u2212(]?\\d[\\d.,'\u2019\\s\\p{Zs}]*(?<=\\d)[\\s\\p{Zs}&&[^\n\r]]*[\n\r]\\s*\\d(?s:.*)");

    private static final Pattern BREAK = Pattern.compile("(?<=\\d)[ \t\u00a0]*[\n\r][\\s\u00a0]*(?=\\d)");
    private static final String SHOWN_BREAK = " \u21b5 ";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private PlainText() {}

    /** The words alone, one blank between them, letters composed (NFC). */
    public static String of(String text) {
        String composed = Syllable.composed(text);
        String bare = hasMarks(composed) ? withoutMarks(composed) : composed;
        return (hasOnlySingleBlanks(bare)
                        ? bare
                        : BLANKS.matcher(withBreaks(bare)).replaceAll(" "))
                .strip();
    }

    private static String withBreaks(String text) {
        boolean lines = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        String bare = lines ? text.strip() : text;
        return lines && FIGURE_IN_LINES.matcher(bare).matches()
                ? BREAK.matcher(bare).replaceAll(SHOWN_BREAK)
                : bare;
    }

    /** Most texts have none, and are not searched for each kind. */
    private static boolean hasMarks(String text) {
        return text.indexOf('<') >= 0 || text.indexOf('*') >= 0 || text.startsWith("#");
    }

    private static String withoutMarks(String text) {
        String level = STRUCK.matcher(RAISED.matcher(text).replaceAll(" ($1)")).replaceAll("~~$2~~");
        boolean footnote = FOOTNOTE.matcher(level).matches();
        return footnote ? level : MARKUP.matcher(level).replaceAll("");
    }

    private static boolean hasOnlySingleBlanks(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean other = c >= '\t' && c <= '\r' || c == '\u00a0' || c == '\u202f';
            if (other || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return true;
    }
}
