package vn.parindex.ingest.appendix;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.ingest.appendix.PrintedNumber.Reading;
import vn.parindex.ingest.appendix.PrintedNumber.Style;

/** The ways digits and separators make a number (các kiểu viết số). */
final class NumberForms {

    private static final Pattern PLAIN = Pattern.compile("[0-9]+");
    private static final Pattern SPACED = Pattern.compile("[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?");
    private static final Pattern APOSTROPHES = Pattern.compile("[1-9][0-9]{0,2}(?:['\u2019][0-9]{3})+(?:[.,][0-9]+)?");
    private static final Pattern ONE_MARK = Pattern.compile("([0-9]+)([.,])([0-9]+)");
    private static final Pattern DOT_GROUPS = Pattern.compile("[1-9][0-9]{0,2}(?:\\.[0-9]{3}){2,}");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}");
    private static final Pattern DOTS_THEN_COMMA = Pattern.compile("[1-9][0-9]{0,2}(?:\\.[0-9]{3})+,[0-9]+");
    private static final Pattern COMMAS_THEN_DOT = Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3})+\\.[0-9]+");
    private static final Pattern GROUPABLE = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");

    private NumberForms() {}

    /** Every reading of the digits; none when they are no number. */
    static List<Reading> readings(String digits, boolean percent) {
        if (PLAIN.matcher(digits).matches()) {
            return List.of(reading(digits, Style.PLAIN));
        }
        Matcher one = ONE_MARK.matcher(digits);
        if (one.matches()) {
            boolean dot = one.group(2).equals(".");
            Reading decimal = reading(one.group(1) + "." + one.group(3), dot ? Style.DOT_DECIMAL : Style.COMMA_DECIMAL);
            if (percent || !GROUPABLE.matcher(digits).matches()) {
                return List.of(decimal);
            }
            return List.of(reading(one.group(1) + one.group(3), dot ? Style.DOT_GROUPS : Style.COMMA_GROUPS), decimal);
        }
        if (percent) {
            return List.of();
        }
        if (DOT_GROUPS.matcher(digits).matches()
                || DOTS_THEN_COMMA.matcher(digits).matches()) {
            return List.of(reading(digits.replace(".", "").replace(',', '.'), Style.DOT_GROUPS));
        }
        if (COMMA_GROUPS.matcher(digits).matches()
                || COMMAS_THEN_DOT.matcher(digits).matches()) {
            return List.of(reading(digits.replace(",", ""), Style.COMMA_GROUPS));
        }
        return SPACED.matcher(digits).matches() || APOSTROPHES.matcher(digits).matches()
                ? List.of(reading(digits.replaceAll("[ '\u2019]", "").replace(',', '.'), Style.SPACE_GROUPS))
                : List.of();
    }

    private static Reading reading(String number, Style style) {
        return new Reading(new BigDecimal(number), style);
    }
}
