package vn.parindex.ingest.word;

import java.util.Locale;
import java.util.Map;

/** Signs of the symbol fonts as letters everybody has (ký hiệu trong phông Symbol, Wingdings). */
final class WordSymbol {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("Wingdings F0FE", "\u2611"),
            Map.entry("Wingdings F0A8", "\u2610"),
            Map.entry("Wingdings F06F", "\u2610"),
            Map.entry("Wingdings F0FC", "\u2713"),
            Map.entry("Wingdings F0FB", "\u2717"),
            Map.entry("Wingdings F0E0", "\u2192"),
            Map.entry("Symbol F0B3", "\u2265"),
            Map.entry("Symbol F0A3", "\u2264"),
            Map.entry("Symbol F0B0", "\u00b0"),
            Map.entry("Symbol F0B1", "\u00b1"),
            Map.entry("Symbol F0B4", "\u00d7"),
            Map.entry("Symbol F02D", "-"));

    private static final String UNKNOWN = "\ufffd";

    private WordSymbol() {}

    /** The sign; the replacement character for one not known, so that no figure with it is taken for a number. */
    static String of(String font, String code) {
        String known = SIGNS.getOrDefault(font + " " + code.toUpperCase(Locale.ROOT), UNKNOWN);
        boolean plain = known.equals(UNKNOWN) && code.matches("(?i)F0[2-7][0-9A-F]") && !font.startsWith("Wingdings");
        return plain ? Character.toString(Integer.parseInt(code, 16) - 0xF000) : known;
    }
}
