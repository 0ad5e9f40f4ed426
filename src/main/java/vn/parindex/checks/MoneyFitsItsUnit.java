package vn.parindex.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** An amount of money is printed in the unit of measure of its statistic, and can be (số tiền đúng đơn vị tính). */
final class MoneyFitsItsUnit implements FactCheck {

    private static final Pattern UNIT =
            Pattern.compile("(?iu)(?<unit>(?<scale>tỷ|tỉ|triệu|nghìn|ngàn)?\\s*(?:đồng|đ|vnđ|vnd))\\s*$");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    @Override
    public List<Problem> check(FactSheet sheet, IndicatorCatalogue catalogue) {
        List<Figure> figures = catalogue.all().stream()
                .filter(indicator -> indicator.type() == IndicatorType.MONEY)
                .flatMap(indicator -> Figure.of(sheet, indicator.id()).stream())
                .filter(figure -> isDoubtful(figure, sheet, catalogue))
                .toList();
        return figures.isEmpty() ? List.of() : List.of(UnitOfMeasureDoubtful.of(figures, sheet, catalogue));
    }

    private static boolean isDoubtful(Figure figure, FactSheet sheet, IndicatorCatalogue catalogue) {
        return unit(figure.printed())
                        .flatMap(printed -> unit(expected(figure, catalogue))
                                .map(known ->
                                        inMillions(printed, BigDecimal.ONE).compareTo(inMillions(known, BigDecimal.ONE))
                                                != 0))
                        .orElse(false)
                || isTooMuch(figure, sheet, catalogue);
    }

    private static boolean isTooMuch(Figure figure, FactSheet sheet, IndicatorCatalogue catalogue) {
        String unit = unit(figure.printed())
                .or(() -> unit(expected(figure, catalogue)))
                .orElse("");
        return !unit.isEmpty()
                && catalogue
                        .relations()
                        .largestAmount(sheet.unit().level())
                        .filter(most -> inMillions(unit, figure.number()).compareTo(most) > 0)
                        .isPresent();
    }

    private static String expected(Figure figure, IndicatorCatalogue catalogue) {
        return catalogue.find(figure.indicator()).map(Indicator::unitOfMeasure).orElse("");
    }

    private static Optional<String> unit(String printed) {
        Matcher matcher = UNIT.matcher(printed);
        return matcher.find() ? Optional.of(matcher.group("unit").strip()) : Optional.empty();
    }

    private static BigDecimal inMillions(String unit, BigDecimal amount) {
        String word = unit.toLowerCase(Locale.ROOT);
        if (word.startsWith("t") && !word.startsWith("tr")) {
            return amount.multiply(THOUSAND);
        }
        if (word.startsWith("tr")) {
            return amount;
        }
        return word.startsWith("ng") ? amount.movePointLeft(3) : amount.movePointLeft(6);
    }

    /**
     * Money in a unit of measure that cannot be, or is another than that of the statistic (đơn vị tính đáng ngờ).
     *
     * @param tooMuch in the unit printed it is more than a unit of that level can have
     */
    record UnitOfMeasureDoubtful(
            SourceLocation source,
            List<SourceLocation> places,
            List<IndicatorId> indicators,
            List<Message> figures,
            String unit,
            String expected,
            boolean tooMuch)
            implements FactProblem {

        UnitOfMeasureDoubtful {
            places = List.copyOf(places);
            indicators = List.copyOf(indicators);
            figures = List.copyOf(figures);
        }

        static UnitOfMeasureDoubtful of(List<Figure> figures, FactSheet sheet, IndicatorCatalogue catalogue) {
            Figure first = figures.get(0);
            String known = MoneyFitsItsUnit.expected(first, catalogue);
            return new UnitOfMeasureDoubtful(
                    first.at(),
                    Figure.places(figures.stream()),
                    Figure.indicators(figures.stream()),
                    figures.stream().map(Figure::said).toList(),
                    MoneyFitsItsUnit.unit(first.printed()).orElse(known),
                    known,
                    figures.stream().anyMatch(figure -> isTooMuch(figure, sheet, catalogue)));
        }

        @Override
        public String code() {
            return "unit-of-measure-doubtful";
        }

        @Override
        public Severity severity() {
            return tooMuch ? Severity.ERROR : Severity.WARNING;
        }

        @Override
        public String key() {
            return tooMuch ? "unit-of-measure-doubtful.too-much" : code();
        }

        @Override
        public List<Object> arguments() {
            return List.of(figures, unit, expected);
        }
    }
}
