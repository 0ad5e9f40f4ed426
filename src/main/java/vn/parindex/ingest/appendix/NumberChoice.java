package vn.parindex.ingest.appendix;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.ingest.NumberProblem.AmbiguousNumber;
import vn.parindex.ingest.NumberProblem.AmbiguousNumber.Ground;
import vn.parindex.ingest.appendix.PrintedNumber.Reading;
import vn.parindex.ingest.appendix.PrintedNumber.Style;

/** Decides between two readings of a number, and says so (chọn cách đọc số). */
final class NumberChoice {

    /** The reading taken, none where nothing decides, and the problem to be noted, none where it goes without saying. */
    record Choice(Optional<BigDecimal> value, Optional<AmbiguousNumber> problem) {}

    private final NumberHabit habit;
    private final RateAgreement rates;

    NumberChoice(List<MatchedRow> rows) {
        habit = NumberHabit.of(
                numbers(rows, false, IndicatorType.COUNT),
                numbers(rows, false, IndicatorType.MONEY),
                numbers(rows, true, IndicatorType.PERCENT));
        rates = new RateAgreement(rows);
    }

    private static List<PrintedNumber> numbers(List<MatchedRow> rows, boolean percentage, IndicatorType type) {
        return rows.stream()
                .filter(row ->
                        row.isPercentage() == percentage && row.indicator().type() == type)
                .map(MatchedRow::number)
                .toList();
    }

    Choice choose(MatchedRow row) {
        PrintedNumber number = row.number();
        if (!number.isAmbiguous()) {
            return new Choice(number.only(), Optional.empty());
        }
        Optional<Reading> usual =
                row.indicator().type() == IndicatorType.COUNT ? habit.chooseForCount(number) : habit.choose(number);
        Optional<Reading> whole = whole(row, number);
        Optional<Reading> fitting = rates.choose(row.indicator(), number);
        boolean contradict = usual.isPresent() && whole.isPresent() && !usual.equals(whole);
        if (!contradict && usual.isPresent()) {
            boolean clear = whole.isPresent() || isGroupedCount(row, usual.get());
            return clear && usual.get().style() == Style.DOT_GROUPS
                    ? new Choice(usual.map(Reading::value), Optional.empty())
                    : decided(row, number, usual, Ground.HABIT);
        }
        boolean vietnameseCount =
                whole.filter(r -> r.style() == Style.DOT_GROUPS).isPresent();
        if (vietnameseCount && !contradict) {
            return new Choice(whole.map(Reading::value), Optional.empty());
        }
        if (fitting.isPresent()) {
            return decided(row, number, fitting, Ground.RATE);
        }
        boolean wholeDecides = !contradict || vietnameseCount;
        return whole.isPresent() && wholeDecides
                ? decided(row, number, whole, Ground.WHOLE)
                : decided(row, number, Optional.empty(), Ground.NOTHING);
    }

    /** Of a count, the reading that is whole, where only one is. */
    private static Optional<Reading> whole(MatchedRow row, PrintedNumber number) {
        List<Reading> whole =
                number.readings().stream().filter(Reading::isWhole).toList();
        return row.indicator().type() == IndicatorType.COUNT && whole.size() == 1
                ? Optional.of(whole.get(0))
                : Optional.empty();
    }

    private static boolean isGroupedCount(MatchedRow row, Reading reading) {
        return row.indicator().type() == IndicatorType.COUNT && reading.style() == Style.DOT_GROUPS;
    }

    private static Choice decided(MatchedRow row, PrintedNumber number, Optional<Reading> taken, Ground ground) {
        Optional<BigDecimal> value = taken.map(Reading::value);
        return new Choice(
                value,
                Optional.of(new AmbiguousNumber(
                        row.row().at(),
                        row.indicator().id(),
                        number.printed(),
                        number.readings().get(0).value(),
                        number.readings().get(1).value(),
                        value,
                        ground)));
    }
}
