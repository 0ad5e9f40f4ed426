package vn.parindex.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.PrintedRate;

/**
 * Rate as reported (tỷ lệ đã báo cáo) with its numerator and denominator, each where it is known.
 *
 * <p>Decides for all checks which fault a rate has, so that one fault gives one problem.
 *
 * @param mayExceed the rate may be over 100%: money spent or raised against a plan
 * @param inUnitOfCount the cell names the unit of measure of a count: {@code 23 văn bản}
 */
record ReportedRate(
        Optional<Figure> rate,
        Optional<Figure> part,
        Optional<Figure> whole,
        boolean mayExceed,
        boolean inUnitOfCount) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Every rate of the catalogue, in its order. */
    static List<ReportedRate> all(FactSheet sheet, IndicatorCatalogue catalogue) {
        UnitsOfCounts units = new UnitsOfCounts(catalogue);
        return catalogue.all().stream()
                .filter(indicator -> indicator.type() == IndicatorType.PERCENT)
                .map(indicator -> of(indicator, sheet, catalogue, units))
                .toList();
    }

    private static ReportedRate of(
            Indicator indicator, FactSheet sheet, IndicatorCatalogue catalogue, UnitsOfCounts units) {
        Optional<Figure> rate = Figure.of(sheet, indicator.id());
        return new ReportedRate(
                rate,
                indicator.numerator().flatMap(id -> Figure.of(sheet, id)),
                indicator.denominator().flatMap(id -> Figure.of(sheet, id)),
                catalogue.relations().mayExceed().contains(indicator.id()),
                rate.filter(figure -> units.end(figure.printed())).isPresent());
    }

    /** All figures known: rate, part, whole. */
    Stream<Figure> figures() {
        return Stream.of(rate, part, whole).flatMap(Optional::stream);
    }

    /** The counts of the rate's own rows that are the same number as the rate. */
    List<Figure> ownCountsInCell() {
        return rate.stream()
                .flatMap(figure ->
                        Stream.of(part, whole).flatMap(Optional::stream).filter(figure::isSameNumberAs))
                .toList();
    }

    /** Numerator ÷ denominator; none when one is not known or the denominator is 0. */
    Optional<Percent> recomputed() {
        return part.flatMap(done -> whole.filter(total -> total.number().signum() != 0)
                .map(total -> Percent.ofShare(Fraction.of(done.number(), total.number()))));
    }

    boolean isOver100() {
        return rate.filter(figure -> figure.number().compareTo(HUNDRED) > 0).isPresent();
    }

    /** Not even a rate that may be over 100% has a part of nothing. */
    boolean partExceedsWhole() {
        return part.isPresent()
                && whole.isPresent()
                && part.get().isOver(whole.get())
                && (!mayExceed || whole.get().number().signum() == 0);
    }

    /** The cell cannot be a rate: over 100, or the number or the unit of measure of a count. */
    boolean holdsCount() {
        boolean isOfItsCounts = partExceedsWhole() && recomputed().isPresent() && !contradictsCounts();
        boolean cannotBe = isOver100() && !mayExceed && !isOfItsCounts;
        return rate.isPresent() && (inUnitOfCount || cannotBe || holdsOwnCount());
    }

    /** Nothing to take a rate of, though one is printed. */
    boolean isOfNothing() {
        return rate.isPresent()
                && whole.filter(total -> total.number().signum() == 0).isPresent()
                && part.filter(done -> done.number().signum() > 0).isEmpty();
    }

    boolean contradictsCounts() {
        return isTold(PrintedRate::contradicts);
    }

    boolean isRoundedOtherwise() {
        return isTold(PrintedRate::isRoundedOtherwise);
    }

    /** Where rate and counts are known, so that one can be held against the other. */
    private boolean isTold(BiPredicate<PrintedRate, Percent> question) {
        return rate.isPresent()
                && recomputed()
                        .filter(exact -> question.test(rate.get().rate(), exact))
                        .isPresent();
    }

    /** 100, or a cell with a percent sign, is meant as a rate even when a count is the same number. */
    private boolean holdsOwnCount() {
        return contradictsCounts()
                && !ownCountsInCell().isEmpty()
                && rate.filter(figure -> figure.number().compareTo(HUNDRED) != 0)
                        .filter(figure -> !figure.printed().contains("%"))
                        .isPresent();
    }
}
