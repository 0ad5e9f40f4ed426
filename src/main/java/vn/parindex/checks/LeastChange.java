package vn.parindex.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.OtherReading;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.wording.Message;

/**
 * Finds the least change that makes everything hold again (tìm số liệu có lẽ sai): one cell, two cells exchanged, three
 * cells shifted. Tries every such change of the figures of a problem; a change that breaks something that held is none.
 */
final class LeastChange {

    private static final int MOST_NAMED = 3;
    private static final int MOST_FIGURES = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FactSheet sheet;
    private final IndicatorCatalogue catalogue;
    private final List<Tie> ties;
    private final Map<IndicatorId, BigDecimal> numbers = new LinkedHashMap<>();

    LeastChange(FactSheet sheet, IndicatorCatalogue catalogue) {
        this.sheet = sheet;
        this.catalogue = catalogue;
        this.ties = Tie.all(sheet, catalogue);
        sheet.facts()
                .keySet()
                .forEach(id -> Figure.of(sheet, id).ifPresent(figure -> numbers.put(id, figure.number())));
    }

    /** None where nothing is more probable than the rest. */
    List<Suspicion> suspicions(FactProblem problem) {
        List<Figure> figures = problem.indicators().stream()
                .distinct()
                .flatMap(id -> Figure.of(sheet, id).stream())
                .toList();
        List<Tie> broken = ties.stream()
                .filter(tie -> problem.indicators().containsAll(tie.indicators()))
                .filter(tie -> !tie.holds(numbers, false))
                .toList();
        List<Suspicion> named = new ArrayList<>(copiedCount(problem, figures));
        boolean isEquation = broken.stream().anyMatch(Tie::isEquation);
        List<Suspicion> said = isEquation ? inText(figures, broken) : List.of();
        if (named.isEmpty() && said.size() == 1) {
            return said;
        }
        if (named.isEmpty() && isEquation && figures.size() <= MOST_FIGURES) {
            named.addAll(ofAnotherBase(broken));
            exchangedCounts(broken).map(LeastChange::said).forEach(named::add);
            least(slips(figures, broken).filter(change -> mends(change, broken)).toList())
                    .map(LeastChange::said)
                    .forEach(named::add);
        }
        if (!named.isEmpty() && named.size() <= MOST_NAMED) {
            return named;
        }
        List<Change> odd = broken.isEmpty() ? List.of() : odd(figures, broken);
        boolean tellsApart = odd.size() == 1 || (odd.size() == 2 && figures.size() > 2);
        return tellsApart ? odd.stream().map(LeastChange::said).toList() : List.of();
    }

    /** Those of the fewest cells; a mark can only be wrong where one is printed, if one is. */
    private static Stream<Change> least(List<Change> changes) {
        int cells = changes.stream()
                .mapToInt(change -> change.figures().size())
                .min()
                .orElse(0);
        boolean aMarkIsPrinted = changes.stream().anyMatch(LeastChange::isOfPrintedMark);
        return changes.stream()
                .filter(change -> change.figures().size() == cells)
                .filter(change -> !aMarkIsPrinted || change.slip() != Slip.DECIMAL_MARK || isOfPrintedMark(change));
    }

    private static boolean isOfPrintedMark(Change change) {
        return change.slip() == Slip.DECIMAL_MARK
                && change.figures().get(0).printed().matches(".*\\d[.,]\\d.*");
    }

    /** A numerator over its denominator beside a rate put by habit: the counts alone are asked. */
    private Stream<Change> exchangedCounts(List<Tie> broken) {
        if (broken.size() != 1 || !(broken.get(0) instanceof Tie.OfRate rate) || !isByHabit(rate)) {
            return Stream.empty();
        }
        Figure part = Figure.of(sheet, rate.part()).orElseThrow();
        Figure whole = Figure.of(sheet, rate.whole()).orElseThrow();
        return part.isOver(whole)
                ? Changes.exchanged(List.of(part, whole)).stream().filter(change -> mends(change, List.of()))
                : Stream.empty();
    }

    /** 0 and 100 are put by habit, and rounding hides much: they prove no slip in a count. */
    private boolean isByHabit(Tie.OfRate rate) {
        BigDecimal printed = numbers.get(rate.rate());
        return printed.signum() == 0 || printed.compareTo(HUNDRED) == 0;
    }

    private Stream<Change> slips(List<Figure> figures, List<Tie> broken) {
        boolean provesNoCount = broken.stream().anyMatch(tie -> tie instanceof Tie.OfRate rate && isByHabit(rate));
        boolean isOfSum = broken.stream().noneMatch(tie -> tie instanceof Tie.OfRate);
        return Stream.of(
                        Changes.exchanged(figures).stream(),
                        Changes.shifted(figures).stream(),
                        figures.stream().flatMap(Changes::ofOne),
                        figures.stream().filter(f -> isOfSum).flatMap(f -> Changes.ofOneDigit(f).stream()))
                .flatMap(changes -> changes)
                .filter(change ->
                        !provesNoCount || change.figures().stream().anyMatch(figure -> isRate(figure.indicator())));
    }

    private boolean isRate(IndicatorId indicator) {
        return catalogue
                .find(indicator)
                .filter(known -> known.type() == IndicatorType.PERCENT)
                .isPresent();
    }

    /** Everything broken holds, and what held before holds still. */
    private boolean mends(Change change, List<Tie> broken) {
        Map<IndicatorId, BigDecimal> changed = change.in(numbers);
        return broken.stream().allMatch(tie -> tie.holds(changed, true))
                && ties.stream()
                        .filter(change::touches)
                        .filter(tie -> tie.holds(numbers, false))
                        .allMatch(tie -> tie.holds(changed, false));
    }

    /** One change for each figure that alone can put it right; what was counted is not taken back to 0. */
    private List<Change> odd(List<Figure> figures, List<Tie> broken) {
        return figures.stream()
                .flatMap(figure -> broken.stream()
                        .filter(tie -> tie.indicators().contains(figure.indicator()))
                        .flatMap(tie -> forced(tie, figure).stream())
                        .map(meant -> Changes.odd(figure, meant))
                        .filter(change -> mends(change, broken))
                        .limit(1))
                .toList();
    }

    /** The number that the others of a tie leave for a figure. */
    private Optional<BigDecimal> forced(Tie tie, Figure figure) {
        BigDecimal own = figure.number();
        if (tie instanceof Tie.OfParts parts) {
            BigDecimal total = numbers.get(parts.total());
            BigDecimal sum = parts.parts().stream().map(numbers::get).reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean isTotal = figure.indicator().equals(parts.total());
            BigDecimal meant = isTotal ? sum : total.subtract(sum.subtract(own));
            return Optional.of(meant)
                    .filter(number -> number.signum() > 0)
                    .filter(number -> parts.complete() || (isTotal && total.signum() == 0));
        }
        Tie.OfRate rate = (Tie.OfRate) tie;
        BigDecimal printed = numbers.get(rate.rate());
        BigDecimal part = numbers.get(rate.part());
        BigDecimal whole = numbers.get(rate.whole());
        if (figure.indicator().equals(rate.rate())) {
            return quotient(part.multiply(HUNDRED), whole, rate.digits());
        }
        Optional<BigDecimal> count = figure.indicator().equals(rate.part())
                ? quotient(printed.multiply(whole), HUNDRED, 0)
                : quotient(part.multiply(HUNDRED), printed, 0);
        return count.filter(number -> number.signum() > 0);
    }

    private static Optional<BigDecimal> quotient(BigDecimal of, BigDecimal by, int digits) {
        return by.signum() == 0 ? Optional.empty() : Optional.of(of.divide(by, digits, RoundingMode.HALF_UP));
    }

    /** The cell of a rate has the number of some count: that count was written into it. */
    private static List<Suspicion> copiedCount(FactProblem problem, List<Figure> figures) {
        if (!problem.code().equals("count-in-rate-cell")) {
            return List.of();
        }
        Figure cell = figures.get(0);
        List<Figure> same =
                figures.stream().skip(1).filter(cell::isSameNumberAs).toList();
        return same.isEmpty()
                ? List.of()
                : List.of(new Suspicion(
                        Slip.COUNT_FOR_RATE,
                        Stream.concat(Stream.of(cell), same.stream())
                                .map(Figure::indicator)
                                .toList(),
                        Message.of(
                                "checks.slip.count-for-rate",
                                cell.name(),
                                cell.shown(),
                                same.stream().map(Figure::name).distinct().toList())));
    }

    /** The rate is that of its numerator over another number: the same statistic elsewhere, or one of the same subject. */
    private List<Suspicion> ofAnotherBase(List<Tie> broken) {
        if (broken.size() != 1 || !(broken.get(0) instanceof Tie.OfRate rate)) {
            return List.of();
        }
        Figure cell = Figure.of(sheet, rate.rate()).orElseThrow();
        Figure whole = Figure.of(sheet, rate.whole()).orElseThrow();
        List<Figure> elsewhere = sheet.fact(rate.whole()).provenance().also().stream()
                .flatMap(other -> figure(rate.whole(), other).stream())
                .toList();
        Optional<Indicator> own = catalogue.find(rate.whole());
        List<Figure> ofSubject = cell.digits() == 0
                ? List.of()
                : catalogue.all().stream()
                        .filter(other -> other.type() == IndicatorType.COUNT)
                        .filter(other -> own.filter(it -> it.group().equals(other.group()))
                                .isPresent())
                        .filter(other -> !rate.indicators().contains(other.id()))
                        .flatMap(other -> Figure.of(sheet, other.id()).stream())
                        .toList();
        return Stream.concat(elsewhere.stream(), ofSubject.stream())
                .filter(other -> !other.isSameNumberAs(whole))
                .filter(other -> rate.holds(
                        new Change(Slip.WRONG_BASE, List.of(whole), List.of(other.number())).in(numbers), true))
                .map(other -> new Suspicion(
                        Slip.WRONG_BASE,
                        List.of(rate.whole(), other.indicator()),
                        Message.of("checks.slip.wrong-base", cell.shown(), other.name(), other.shown(), whole.said())))
                .distinct()
                .toList();
    }

    /** The cell of a sum has another figure than the running text, and with that one the sum is right. */
    private List<Suspicion> inText(List<Figure> figures, List<Tie> broken) {
        if (broken.stream().anyMatch(tie -> tie instanceof Tie.OfRate)) {
            return List.of();
        }
        return figures.stream()
                .flatMap(figure -> Figure.inText(sheet, figure.indicator()).stream()
                        .filter(said -> !said.isSameNumberAs(figure))
                        .filter(said ->
                                mends(new Change(Slip.IN_TEXT, List.of(figure), List.of(said.number())), broken))
                        .map(said -> new Suspicion(
                                Slip.IN_TEXT,
                                List.of(figure.indicator()),
                                Message.of(Slip.IN_TEXT.key(), figure.said(), said.shown(), said.name()))))
                .distinct()
                .toList();
    }

    private Optional<Figure> figure(IndicatorId id, OtherReading other) {
        return other.value()
                .number()
                .map(number ->
                        new Figure(id, number, other.printed(), other.source().orElse(sheet.at())));
    }

    private static Suspicion said(Change change) {
        List<IndicatorId> ids = change.figures().stream().map(Figure::indicator).toList();
        Figure first = change.figures().get(0);
        Message words = switch (change.slip()) {
            case EXCHANGED ->
                Message.of(
                        change.slip().key(),
                        first.said(),
                        change.figures().get(1).said());
            case SHIFTED ->
                Message.of(
                        change.slip().key(),
                        change.figures().stream().map(Figure::said).toList());
            case DECIMAL_MARK, TRANSPOSED, ONE_DIGIT, ODD ->
                Message.of(
                        change.slip().key(), first.said(), plain(change.meant().get(0)));
            case COUNT_FOR_RATE, WRONG_BASE, IN_TEXT ->
                throw new IllegalStateException(change.slip() + " is worded where it is found");
        };
        return new Suspicion(change.slip(), ids, words);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
