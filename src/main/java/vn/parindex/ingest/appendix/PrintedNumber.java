package vn.parindex.ingest.appendix;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the whole content of a cell can mean as a number (số in trong ô): nothing, one reading, or two.
 *
 * <p>A mark followed by exactly three digits may stand between thousands or before decimals; in a percentage it never
 * stands between thousands.
 *
 * @param readings the reading with thousands first; empty when the cell is blank or holds words
 */
public record PrintedNumber(String printed, List<Reading> readings) {

    /** How a number is written. */
    public enum Style {
        PLAIN,
        DOT_GROUPS,
        DOT_DECIMAL,
        COMMA_GROUPS,
        COMMA_DECIMAL,
        SPACE_GROUPS;

        /** Dots between thousands and a comma before decimals: the Vietnamese way. */
        boolean isVietnamese() {
            return this == DOT_GROUPS || this == COMMA_DECIMAL;
        }

        boolean isEnglish() {
            return this == COMMA_GROUPS || this == DOT_DECIMAL;
        }
    }

    /** One way to read a number. */
    public record Reading(BigDecimal value, Style style) {
        public boolean isWhole() {
            return value.stripTrailingZeros().scale() <= 0;
        }
    }

    private static final int LONGEST = 40;
    private static final Pattern PLAIN = Pattern.compile("\\d+");
    private static final Pattern SPACED = Pattern.compile("\\d{1,3}(?: \\d{3})+(?:,\\d+)?");
    private static final Pattern ONE_MARK = Pattern.compile("(\\d+)([.,])(\\d+)");
    private static final Pattern DOT_GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3}){2,}");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3}){2,}");
    private static final Pattern DOTS_THEN_COMMA = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+,\\d+");
    private static final Pattern COMMAS_THEN_DOT = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+\\.\\d+");
    private static final Pattern GROUPABLE = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    public PrintedNumber {
        readings = List.copyOf(readings);
    }

    public static PrintedNumber ofAmount(String printed) {
        return of(printed, false);
    }

    public static PrintedNumber ofPercentage(String printed) {
        return of(printed, true);
    }

    /** A number that stands in the document beside its print. */
    static PrintedNumber known(String printed, BigDecimal number) {
        return new PrintedNumber(printed, List.of(new Reading(number, Style.PLAIN)));
    }

    boolean isBlank() {
        return printed.isEmpty();
    }

    boolean isWords() {
        return readings.isEmpty() && !isBlank();
    }

    public boolean isAmbiguous() {
        return readings.size() == 2;
    }

    public Optional<BigDecimal> only() {
        return readings.size() == 1 ? Optional.of(readings.get(0).value()) : Optional.empty();
    }

    /** What it surely is when it is a count: of 6.129 only the whole reading is possible. */
    public Optional<Reading> asCount() {
        if (!isAmbiguous()) {
            return readings.stream().findFirst();
        }
        Reading grouped = readings.get(0);
        return grouped.style() == Style.DOT_GROUPS && !readings.get(1).isWhole()
                ? Optional.of(grouped)
                : Optional.empty();
    }

    private static PrintedNumber of(String cell, boolean percentCell) {
        String printed = cell.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
        if (printed.length() > LONGEST) {
            return new PrintedNumber(printed, List.of());
        }
        boolean sign = printed.endsWith("%");
        String digits = sign ? printed.substring(0, printed.length() - 1).strip() : printed;
        boolean negative = digits.matches("[-\u2212]\\d.*");
        List<Reading> readings = readings(negative ? digits.substring(1) : digits, percentCell || sign);
        return new PrintedNumber(
                printed,
                readings.stream()
                        .map(r -> negative ? new Reading(r.value().negate(), r.style()) : r)
                        .toList());
    }

    private static List<Reading> readings(String digits, boolean percent) {
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
        return SPACED.matcher(digits).matches()
                ? List.of(reading(digits.replace(" ", "").replace(',', '.'), Style.SPACE_GROUPS))
                : List.of();
    }

    private static Reading reading(String number, Style style) {
        return new Reading(new BigDecimal(number), style);
    }
}
