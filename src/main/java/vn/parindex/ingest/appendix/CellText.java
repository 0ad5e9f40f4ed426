package vn.parindex.ingest.appendix;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.ingest.appendix.PrintedNumber.Reading;
import vn.parindex.ingest.appendix.PrintedNumber.Style;

/**
 * Reads a numeric cell whole (đọc trọn ô số liệu): a number, its sign, its unit of measure, a remark in brackets. What is
 * left over makes it no number.
 *
 * @param unit that of the row, which may be repeated behind the number; none where only a bare number counts
 */
record CellText(String cell, Optional<UnitOfMeasure> unit, boolean percentCell) {

    private static final int LONGEST = 40;
    private static final int LONGEST_WITH_NOTE = 300;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern DASH = Pattern.compile("[-\u2010-\u2015\u2212_.\u2026/]+");
    private static final Pattern RANGE =
            Pattern.compile("(?iu)(?:từ )?[0-9][0-9.,]* ?%? ?(?:[-\u2010-\u2015]|đến) ?[0-9][0-9.,]* ?%?(?: .*)?");
    private static final Pattern FOOTNOTE = Pattern.compile(
            "[-\u2212]?[0-9][0-9.,]* ?%? ?(?:\\*+|[\u00b9\u00b2\u00b3\u2070-\u2079]+|[\\[(](?:[0-9]{1,2}|\\*+)[\\])]|\\^[0-9]+)");
    private static final Pattern LETTERS = Pattern.compile("(?=.*[0-9])[0-9OoIlSB.,]+ ?%?|[OoIl]+ ?%?");
    private static final Pattern PAIR = Pattern.compile("([0-9][0-9.,]*) ?/ ?([0-9][0-9.,]*)");
    private static final Pattern BRACKETS = Pattern.compile("\\(([0-9][0-9.,]*)\\) ?(%?)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern LEADING =
            Pattern.compile("([-\u2212]?[0-9](?:[0-9.,'\u2019]| (?=[0-9]{3}(?![0-9])))*) ?(%?)(.*)");
    private static final Pattern REMARK =
            Pattern.compile("\\((?:(?=[^()]*\\p{L})[^()]*|[0-9.,]+ ?/ ?[0-9.,]+)\\)|[:;,] ?\\p{L}.*");
    private static final Pattern PER_YEAR = Pattern.compile("/ ?(?:năm|quý|tháng|kỳ)");

    PrintedNumber number() {
        String printed = BLANKS.matcher(INVISIBLE.matcher(cell).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (printed.isEmpty()) {
            return none(printed, CellShape.BLANK);
        }
        if (printed.length() > LONGEST_WITH_NOTE) {
            return none(printed, CellShape.WORDS);
        }
        if (DASH.matcher(printed).matches()) {
            return none(printed, CellShape.DASH);
        }
        Matcher pair = PAIR.matcher(printed);
        if (pair.matches()) {
            return pair(printed, pair.group(1), pair.group(2));
        }
        Matcher brackets = BRACKETS.matcher(printed);
        if (brackets.matches()) {
            return brackets(
                    printed,
                    brackets.group(1),
                    percentCell || !brackets.group(2).isEmpty());
        }
        return FOOTNOTE.matcher(printed).matches() ? none(printed, CellShape.FOOTNOTE) : leading(printed);
    }

    private PrintedNumber leading(String printed) {
        Matcher leading = LEADING.matcher(printed);
        if (leading.matches()) {
            String digits = leading.group(1).strip();
            boolean sign = !leading.group(2).isEmpty();
            String rest = leading.group(3).strip();
            boolean endsWithDot = rest.isEmpty() && !sign && digits.endsWith(".");
            String bare = endsWithDot ? digits.substring(0, digits.length() - 1) : digits;
            boolean changesNothing =
                    rest.isEmpty() && printed.length() <= LONGEST || isUnitOrRemark(rest, sign || percentCell);
            List<Reading> readings = changesNothing ? signed(bare, percentCell || sign) : List.of();
            if (!readings.isEmpty() && (!endsWithDot || unit.isPresent())) {
                return new PrintedNumber(printed, CellShape.NUMBER, readings, endsWithDot ? "." : rest);
            }
        }
        return none(printed, wordless(printed));
    }

    private static CellShape wordless(String printed) {
        if (RANGE.matcher(printed).matches()) {
            return CellShape.RANGE;
        }
        return LETTERS.matcher(printed).matches() && printed.chars().anyMatch(Character::isLetter)
                ? CellShape.LETTERS
                : CellShape.WORDS;
    }

    /** The unit of measure of the row, a remark in brackets, or both; words of another unit change the number. */
    private boolean isUnitOrRemark(String rest, boolean percentage) {
        if (rest.isEmpty() || unit.isEmpty()) {
            return false;
        }
        Matcher remark = REMARK.matcher(rest);
        String words = rest;
        while (remark.find()) {
            if (remark.end() == rest.length()) {
                words = rest.substring(0, remark.start()).strip();
                break;
            }
        }
        if (words.isEmpty()) {
            return true;
        }
        if (percentage) {
            return PER_YEAR.matcher(words).matches();
        }
        boolean noDigits = words.chars().noneMatch(Character::isDigit);
        return noDigits && unit.get().isSaidBy(words);
    }

    private static List<Reading> signed(String digits, boolean percent) {
        boolean negative = digits.startsWith("-") || digits.startsWith("\u2212");
        return NumberForms.readings(negative ? digits.substring(1) : digits, percent).stream()
                .map(r -> negative ? new Reading(r.value().negate(), r.style()) : r)
                .toList();
    }

    /** Two numbers in one cell are part and whole, or two statistics; equal, they are the same in either case. */
    private PrintedNumber pair(String printed, String first, String second) {
        List<Reading> one = counts(first);
        List<Reading> two = counts(second);
        if (percentCell) {
            return none(printed, CellShape.PAIR_OF_RATE);
        }
        if (one.isEmpty() || two.isEmpty() || YEAR.matcher(second).matches()) {
            return none(printed, CellShape.WORDS);
        }
        boolean equal = one.get(0).value().compareTo(two.get(0).value()) == 0;
        return new PrintedNumber(
                printed, CellShape.PAIR, equal ? one : List.of(one.get(0), two.get(0)), equal ? "/" + second : "");
    }

    private static List<Reading> counts(String digits) {
        List<Reading> readings = NumberForms.readings(digits, false);
        boolean grouped = readings.size() == 2 && readings.get(0).style() == Style.DOT_GROUPS;
        return readings.size() == 1 || grouped
                ? List.of(new Reading(readings.get(0).value(), Style.PAIR))
                : List.of();
    }

    /** In accounts brackets mean below zero, elsewhere they mean nothing. */
    private static PrintedNumber brackets(String printed, String digits, boolean percent) {
        List<Reading> readings = NumberForms.readings(digits, percent);
        if (readings.size() != 1) {
            return none(printed, CellShape.WORDS);
        }
        BigDecimal value = readings.get(0).value();
        return new PrintedNumber(
                printed,
                CellShape.BRACKETS,
                value.signum() == 0
                        ? List.of(new Reading(value, Style.BRACKETS))
                        : List.of(new Reading(value, Style.BRACKETS), new Reading(value.negate(), Style.BRACKETS)),
                "");
    }

    private static PrintedNumber none(String printed, CellShape shape) {
        return new PrintedNumber(printed, shape, List.of(), "");
    }
}
