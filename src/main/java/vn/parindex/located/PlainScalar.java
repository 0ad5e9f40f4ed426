package vn.parindex.located;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells what an unquoted scalar of a YAML file looks like (giá trị không ngoặc), by YAML 1.2 and by older habits. */
final class PlainScalar {

    private static final Set<String> BOOLEANS = Set.of("true", "false");
    private static final Set<String> NULLS = Set.of("", "null");
    private static final Set<String> AMBIGUOUS = Set.of(
            "True", "TRUE", "False", "FALSE", "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off",
            "OFF", "~", "Null", "NULL");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:[0-9][0-9_]*(?:\\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?"
            + "|\\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|0x[0-9a-fA-F_]+|0o[0-7_]+|0b[01_]+|\\.(?:inf|Inf|INF))"
            + "|\\.(?:nan|NaN|NAN)");

    private PlainScalar() {}

    static ScalarKind kindOf(String text) {
        if (isDigits(text)) {
            return ScalarKind.NUMBER;
        }
        if (NULLS.contains(text)) {
            return ScalarKind.NULL;
        }
        if (BOOLEANS.contains(text)) {
            return ScalarKind.BOOLEAN;
        }
        return NUMBER.matcher(text).matches() ? ScalarKind.NUMBER : ScalarKind.PLAIN;
    }

    /** Digits and nothing else, at least one: most figures are. */
    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Words that some readers of YAML take for true, false or nothing, and others for words. */
    static boolean isAmbiguous(String text) {
        return AMBIGUOUS.contains(text);
    }
}
