package vn.parindex.ingest.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.form.FormWords;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.Scalar;
import vn.parindex.ingest.form.FormCell.NumberFormat;
import vn.parindex.located.Faults;
import vn.parindex.located.FileFault;
import vn.parindex.wording.Message;

/** Reads what a cell of the form says, by the kind of value asked for (đọc giá trị ô). */
final class CellValues {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3}){2,9}|-?\\d{1,3}(?:,\\d{3}){2,9}");
    private static final Pattern ONE_MARK = Pattern.compile("(-?\\d{1,30})[.,](\\d{1,30})");
    private static final Pattern TWO_READINGS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern SIGNED_PERCENT = Pattern.compile("(-?\\d{1,30})(?:[.,](\\d{1,30}))?\\s?%");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final LocalDate FIRST_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    /** The 29th of February 1900 that workbooks count and that never was. */
    private static final BigDecimal NO_DAY = BigDecimal.valueOf(60);

    private final Faults faults;
    private final FormWords words = new FormWords();

    CellValues(Faults faults) {
        this.faults = faults;
    }

    /** The value by the type of its indicator. */
    Optional<Scalar> value(FormCell cell, Indicator indicator) {
        return switch (indicator.type()) {
            case COUNT, MONEY -> number(cell).map(Scalar.Decimal::new);
            case PERCENT -> percent(cell).map(Scalar.Decimal::new);
            case FLAG -> answer(cell).map(Scalar.YesNo::new);
            case CODE -> code(cell).map(Scalar.Code::new);
            case DATE -> day(cell).map(Scalar.Day::new);
            case TEXT -> Optional.of(new Scalar.Words(cell.text()));
        };
    }

    Optional<BigDecimal> number(FormCell cell) {
        if (cell.number().isPresent()) {
            return cell.format() == NumberFormat.PLAIN
                    ? cell.number()
                    : faults.refuse(FormFault.FORM_NOT_A_NUMBER, cell.at(), shown(cell));
        }
        return typed(cell);
    }

    /** A number that was typed as words, where it can be read in one way only. */
    private Optional<BigDecimal> typed(FormCell cell) {
        String text = cell.text();
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replaceAll("[.,]", "")));
        }
        Matcher mark = ONE_MARK.matcher(text);
        if (mark.matches()) {
            return TWO_READINGS.matcher(text).matches()
                    ? faults.refuse(
                            FormFault.FORM_NUMBER_AMBIGUOUS,
                            cell.at(),
                            text,
                            mark.group(1) + mark.group(2),
                            mark.group(1) + "," + mark.group(2))
                    : Optional.of(new BigDecimal(mark.group(1) + "." + mark.group(2)));
        }
        return faults.refuse(FormFault.FORM_NOT_A_NUMBER, cell.at(), text);
    }

    /** A whole number from 1 on, such as a page; 0 where there is none. */
    int ordinal(FormCell cell) {
        if (cell.isBlank()) {
            return 0;
        }
        return number(cell)
                .filter(number -> {
                    boolean fits = number.signum() > 0
                            && number.stripTrailingZeros().scale() <= 0
                            && number.compareTo(LAST_DAY) < 0;
                    return fits || outOfRange(cell, "from-one");
                })
                .map(BigDecimal::intValueExact)
                .orElse(0);
    }

    Optional<BigDecimal> notNegative(FormCell cell) {
        return number(cell).filter(number -> number.signum() >= 0 || outOfRange(cell, "not-negative"));
    }

    private boolean outOfRange(FormCell cell, String expected) {
        faults.refuse(FileFault.OUT_OF_RANGE, cell.at(), cell.text(), Message.of("files.expects-" + expected));
        return false;
    }

    /** A percentage in percent; a share such as 0.98 without its sign could be either, and is refused. */
    private Optional<BigDecimal> percent(FormCell cell) {
        if (cell.format() == NumberFormat.PERCENT) {
            return cell.number().map(number -> plain(number.movePointRight(2)));
        }
        Matcher signed = SIGNED_PERCENT.matcher(cell.text());
        if (cell.number().isEmpty() && signed.matches()) {
            return Optional.of(new BigDecimal(
                    signed.group(2) == null ? signed.group(1) : signed.group(1) + "." + signed.group(2)));
        }
        return number(cell)
                .filter(number ->
                        number.signum() <= 0 || number.compareTo(BigDecimal.ONE) > 0 || isDoubtful(cell, number));
    }

    private boolean isDoubtful(FormCell cell, BigDecimal number) {
        faults.refuse(FormFault.FORM_PERCENT_AMBIGUOUS, cell.at(), number, plain(number.movePointRight(2)));
        return false;
    }

    private Optional<Boolean> answer(FormCell cell) {
        Optional<Boolean> said = cell.number().isPresent()
                ? cell.number()
                        .filter(number -> number.signum() == 0 || number.compareTo(BigDecimal.ONE) == 0)
                        .map(number -> number.signum() != 0)
                : words.answer(cell.text());
        return said.isPresent() ? said : faults.refuse(FormFault.FORM_NOT_AN_ANSWER, cell.at(), shown(cell));
    }

    /** The code alone, where the list has words behind it. */
    private static Optional<String> code(FormCell cell) {
        int words = cell.text().indexOf(FormWords.AFTER_CODE);
        return Optional.of(
                words < 0 ? cell.text() : cell.text().substring(0, words).strip());
    }

    Optional<LocalDate> day(FormCell cell) {
        Optional<LocalDate> day = cell.number().isPresent() ? counted(cell) : written(cell.text());
        return day.isPresent() ? day : faults.refuse(FormFault.FORM_NOT_A_DATE, cell.at(), shown(cell));
    }

    private static Optional<LocalDate> counted(FormCell cell) {
        BigDecimal days = cell.number().orElseThrow();
        boolean whole = days.stripTrailingZeros().scale() <= 0 && days.signum() > 0 && days.compareTo(LAST_DAY) <= 0;
        if (!whole || cell.format() != NumberFormat.DATE && cell.format() != NumberFormat.DATE_OF_1904) {
            return Optional.empty();
        }
        return cell.format() == NumberFormat.DATE_OF_1904
                ? Optional.of(FIRST_OF_1904.plusDays(days.intValueExact()))
                : Optional.of(days)
                        .filter(number -> number.compareTo(NO_DAY) > 0)
                        .map(number -> FIRST_OF_1900.plusDays(number.intValueExact()));
    }

    /** Day, month, year, as letters are dated; or year, month, day. */
    private static Optional<LocalDate> written(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        List<String> parts = dayFirst.matches()
                ? List.of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1))
                : yearFirst.matches() ? List.of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : List.of();
        try {
            return parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(
                            Integer.parseInt(parts.get(0)),
                            Integer.parseInt(parts.get(1)),
                            Integer.parseInt(parts.get(2))));
        } catch (DateTimeException e) {
            return Optional.empty(); // the 30th of February: the caller says that it is no day
        }
    }

    /** Lines of the cell, each a paper; none where the cell says so. */
    Optional<List<String>> papers(FormCell cell) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        return words.is(cell.text(), FormWords.noPapers())
                ? Optional.of(List.of())
                : Optional.of(cell.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static String shown(FormCell cell) {
        return cell.format() == NumberFormat.PERCENT
                ? plain(cell.number().orElseThrow().movePointRight(2)).toPlainString() + "%"
                : cell.text();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
