package vn.parindex.ingest.appendix;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the whole content of a cell can mean as a number (số in trong ô): nothing, one reading, or two.
 *
 * <p>A mark followed by exactly three digits may stand between thousands or before decimals; in a percentage it never
 * stands between thousands.
 *
 * @param readings the reading with thousands first; empty when the cell is blank or holds words
 * @param note words behind the number that change nothing in it: its unit of measure, a remark in brackets
 */
public record PrintedNumber(String printed, CellShape shape, List<Reading> readings, String note) {

    /** How a number is written. */
    public enum Style {
        PLAIN,
        DOT_GROUPS,
        DOT_DECIMAL,
        COMMA_GROUPS,
        COMMA_DECIMAL,
        SPACE_GROUPS,
        PAIR,
        BRACKETS;

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

    public PrintedNumber {
        readings = List.copyOf(readings);
    }

    public static PrintedNumber ofAmount(String printed) {
        return new CellText(printed, Optional.empty(), false).number();
    }

    public static PrintedNumber ofPercentage(String printed) {
        return new CellText(printed, Optional.empty(), true).number();
    }

    /** A number in a row of that unit of measure, which may stand behind it too. */
    static PrintedNumber in(UnitOfMeasure unit, String printed, boolean percentage) {
        return new CellText(printed, Optional.of(unit), percentage).number();
    }

    /** A number that stands in the document beside its print. */
    static PrintedNumber known(String printed, BigDecimal number) {
        return new PrintedNumber(printed, CellShape.NUMBER, List.of(new Reading(number, Style.PLAIN)), "");
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
}
