package vn.parindex.unit;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Period of assessment (kỳ đánh giá): a year {@code 2023}, a quarter {@code 2023-Q1}, the first or second half
 * {@code 2023-H1}, or nine months {@code 2023-9M}.
 */
public record AssessmentPeriod(String code) implements Comparable<AssessmentPeriod> {

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(Q[1-4]|H[12]|9M))?");

    public AssessmentPeriod {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("'%s' is no period: 2023, 2023-Q1, 2023-H1 or 2023-9M".formatted(code));
        }
    }

    /** The period of that code, or none where the text is no period. */
    public static Optional<AssessmentPeriod> ofCode(String code) {
        return CODE.matcher(code).matches() ? Optional.of(new AssessmentPeriod(code)) : Optional.empty();
    }

    public int year() {
        return Integer.parseInt(code.substring(0, 4));
    }

    public boolean isWholeYear() {
        return part().isEmpty();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year(), firstMonth(), 1);
    }

    public LocalDate lastDay() {
        return YearMonth.of(year(), lastMonth()).atEndOfMonth();
    }

    @Override
    public int compareTo(AssessmentPeriod other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    private Month firstMonth() {
        return switch (part()) {
            case "Q2" -> Month.APRIL;
            case "Q3", "H2" -> Month.JULY;
            case "Q4" -> Month.OCTOBER;
            default -> Month.JANUARY;
        };
    }

    private Month lastMonth() {
        return switch (part()) {
            case "Q1" -> Month.MARCH;
            case "Q2", "H1" -> Month.JUNE;
            case "Q3", "9M" -> Month.SEPTEMBER;
            default -> Month.DECEMBER;
        };
    }

    private String part() {
        Matcher matcher = CODE.matcher(code);
        return matcher.matches() && matcher.group(2) != null ? matcher.group(2) : "";
    }
}
