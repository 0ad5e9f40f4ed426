package vn.parindex.report.sheet;

import java.util.Set;
import java.util.regex.Pattern;

/** Writes a text in double quotes as both YAML and JSON read it, or without where YAML takes it for nothing else. */
final class QuotedText {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*|[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Set<String> WORDS_OF_YAML =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private QuotedText() {}

    /** Without quotes where that is safe, as a value or a key. */
    static String orPlain(String text) {
        boolean plain = SAFE.matcher(text).matches() && WORDS_OF_YAML.stream().noneMatch(text::equalsIgnoreCase);
        return plain ? text : of(text);
    }

    static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> append(c, quoted);
            }
        });
        return quoted.append('"').toString();
    }

    /** Line ends of Unicode and what cannot be seen are written by number, so that a line stays a line. */
    private static void append(int c, StringBuilder quoted) {
        boolean hidden = Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
        if (hidden) {
            quoted.append("\\u%04x".formatted(c));
        } else {
            quoted.appendCodePoint(c);
        }
    }
}
