package vn.parindex.ingest.printed;

import java.util.regex.Pattern;

/** Takes marks of emphasis and layout off printed text (bỏ dấu định dạng), and composes letters typed in pieces. */
public final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>|\\*+|^#+\\s*");
    /** A raised mark is no digit of the number before it. */
    private static final Pattern RAISED = Pattern.compile("(?i)<sup>\\s*\\(?([^<>()]*)\\)?\\s*</sup>");

    /** A star behind a number, and none before it, belongs to what is printed. */
    private static final Pattern FOOTNOTE = Pattern.compile("[^*<>]*\\d\\s*\\*+\\s*");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private PlainText() {}

    /** The words alone, one blank between them, letters composed (NFC). */
    public static String of(String text) {
        String composed = Syllable.composed(text);
        composed = RAISED.matcher(composed).replaceAll(" ($1)");
        boolean footnote = FOOTNOTE.matcher(composed).matches();
        String bare = footnote ? composed : MARKUP.matcher(composed).replaceAll("");
        return BLANKS.matcher(bare).replaceAll(" ").strip();
    }
}
