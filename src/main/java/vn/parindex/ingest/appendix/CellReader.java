package vn.parindex.ingest.appendix;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.Scalar;
import vn.parindex.ingest.NumberProblem.DoubtfulUnitOfMeasure;
import vn.parindex.ingest.NumberProblem.FigureInOtherColumn;
import vn.parindex.ingest.NumberProblem.NotANumber;
import vn.parindex.ingest.NumberProblem.NotANumber.Why;
import vn.parindex.ingest.NumberProblem.NumberWithWords;
import vn.parindex.ingest.NumberProblem.RateBelowOne;
import vn.parindex.ingest.appendix.NumberChoice.Choice;
import vn.parindex.ingest.printed.LabelWords;
import vn.parindex.problem.Problem;

/** Turns the printed figure of a matched row into a value (đọc ô số liệu); never corrects it. */
final class CellReader {

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private static final Pattern DOES_NOT_APPLY =
            Pattern.compile("^(?:khong (?:ap dung|thuoc)|k ?ap dung|kad|n/?a|not applicable)\\b");

    private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d.,\\s]*%?");

    private final NumberChoice choice;
    private final Consumer<Problem> problems;

    CellReader(List<MatchedRow> rows, Consumer<Problem> problems) {
        this.choice = new NumberChoice(rows);
        this.problems = problems;
    }

    FactValue value(MatchedRow row) {
        String printed = row.row().value();
        if (printed.isEmpty()) {
            elsewhere(row, row.row().unit(), false);
            elsewhere(row, row.row().note(), true);
            return FactValue.MISSING;
        }
        if (!row.unit().fits(row.indicator().type())) {
            problems.accept(new DoubtfulUnitOfMeasure(
                    row.row().at(),
                    row.indicator().id(),
                    row.row().unit(),
                    row.indicator().unitOfMeasure(),
                    printed));
        }
        return switch (row.indicator().type()) {
            case COUNT, PERCENT, MONEY -> number(row);
            case FLAG -> flag(row);
            case CODE -> code(row);
            case DATE -> date(printed).map(FactValue::of).orElseGet(() -> words(row));
            case TEXT -> FactValue.of(new Scalar.Words(printed));
        };
    }

    /** A row that lacks a cell has its figure one column off. */
    private void elsewhere(MatchedRow row, String beside, boolean inNote) {
        if (FIGURE.matcher(beside).matches()) {
            problems.accept(
                    new FigureInOtherColumn(row.row().at(), row.indicator().id(), beside, inNote));
        }
    }

    private FactValue number(MatchedRow row) {
        boolean percentOfCount = row.indicator().type() != IndicatorType.PERCENT
                && row.row().value().contains("%");
        PrintedNumber number = row.number();
        if (number.readings().isEmpty() || percentOfCount) {
            return words(row);
        }
        Choice chosen = choice.choose(row);
        chosen.problem().ifPresent(problems);
        if (!number.note().isEmpty() && chosen.value().isPresent()) {
            problems.accept(new NumberWithWords(
                    row.row().at(),
                    row.indicator().id(),
                    number.printed(),
                    chosen.value().get()));
        }
        chosen.value()
                .filter(value -> isFraction(row, value))
                .ifPresent(value -> problems.accept(
                        new RateBelowOne(row.row().at(), row.indicator().id(), number.printed())));
        return chosen.value()
                .map(value -> FactValue.of(new Scalar.Decimal(value)))
                .orElse(FactValue.CONTRADICTORY);
    }

    /** A workbook shows 98 % of a cell without the format of percentages as 0,98. */
    private static boolean isFraction(MatchedRow row, BigDecimal value) {
        return row.indicator().type() == IndicatorType.PERCENT
                && row.row().exact().isPresent()
                && !row.row().value().contains("%")
                && value.signum() > 0
                && value.compareTo(BigDecimal.ONE) < 0;
    }

    private FactValue flag(MatchedRow row) {
        String printed = officialCode(row);
        if (printed.matches("0*[01]")) {
            return FactValue.of(new Scalar.YesNo(printed.endsWith("1")));
        }
        return number(row);
    }

    private FactValue code(MatchedRow row) {
        String printed = officialCode(row);
        return row.number().isWords() && !printed.matches("\\d+") ? words(row) : FactValue.of(new Scalar.Code(printed));
    }

    /** The code by its word, where the list printed beside the cell numbers the words otherwise than the catalogue. */
    private static String officialCode(MatchedRow row) {
        String printed = row.unit().codeOf(row.row().value()).orElse(row.row().value());
        UnitOfMeasure official = new UnitOfMeasure(row.indicator().unitOfMeasure());
        return row.unit()
                .wordOf(printed)
                .or(() -> Optional.of(row.row().value()))
                .flatMap(official::codeOf)
                .orElse(printed);
    }

    private FactValue words(MatchedRow row) {
        problems.accept(
                new NotANumber(row.row().at(), row.indicator().id(), row.row().value(), why(row)));
        return FactValue.MISSING;
    }

    private static Why why(MatchedRow row) {
        if (DOES_NOT_APPLY.matcher(LabelWords.folded(row.row().value())).find()) {
            return Why.NOT_APPLICABLE;
        }
        return switch (row.number().shape()) {
            case DASH -> Why.DASH;
            case RANGE -> Why.RANGE;
            case FOOTNOTE -> Why.FOOTNOTE;
            case LETTERS -> Why.LETTERS;
            case PAIR_OF_RATE -> Why.PAIR;
            case NUMBER, PAIR, BRACKETS, BLANK, WORDS -> Why.WORDS;
        };
    }

    private static Optional<Scalar> date(String printed) {
        Matcher matcher = DATE.matcher(printed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Scalar.Day(LocalDate.of(
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(1)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
