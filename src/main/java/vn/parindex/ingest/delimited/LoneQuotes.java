package vn.parindex.ingest.delimited;

/**
 * Keeps quotes that quote nothing (dấu ngoặc kép viết thay chữ "như trên"): a field that is a single quote, or begins with one
 * that nothing closes, is that letter and those behind it.
 */
final class LoneQuotes {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final StringBuilder kept;

    private LoneQuotes(String text, char separator) {
        this.text = text;
        this.separator = separator;
        this.kept = new StringBuilder(text.length());
    }

    /** The text with such fields quoted as the format asks. */
    static String kept(String text, char separator) {
        return text.indexOf(QUOTE) < 0 ? text : new LoneQuotes(text, separator).kept();
    }

    private String kept() {
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == QUOTE ? quoted(at) : plainEnd(at);
            if (end < 0) {
                end = plainEnd(at);
                kept.append(QUOTE)
                        .append(text.substring(at, end).replace("\"", "\"\""))
                        .append(QUOTE);
            } else {
                kept.append(text, at, end);
            }
            if (end < text.length()) {
                kept.append(text.charAt(end));
            }
            at = end + 1;
        }
        return kept.toString();
    }

    private int plainEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != separator && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /** Where the quotation ends that starts there; -1 where it is none. */
    private int quoted(int from) {
        int end = plainEnd(from);
        boolean lone = end == from + 1;
        if (lone && (separator == '\t' || end == text.length() || !closesInLine(end))) {
            return -1;
        }
        int at = from + 1;
        while (at < text.length()) {
            if (text.charAt(at) != QUOTE) {
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                at += 2;
            } else {
                return plainEnd(at);
            }
        }
        return -1;
    }

    /** Whether a quotation that begins with a separator ends in the same line. */
    private boolean closesInLine(int from) {
        int line = text.indexOf('\n', from);
        int last = line < 0 ? text.length() : line;
        int quote = text.indexOf(QUOTE, from);
        return text.charAt(from) == '\n' ? text.indexOf(QUOTE, from) >= 0 : quote >= 0 && quote < last;
    }
}
