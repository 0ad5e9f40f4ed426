package vn.parindex.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** Asserts that a value can be (giá trị có thể có): a number is not below 0, a count is whole, an answer is yes or no. */
final class ValueIsPossible implements FactCheck {

    @Override
    public List<Problem> check(FactSheet sheet, IndicatorCatalogue catalogue) {
        return sheet.facts().keySet().stream()
                .flatMap(id -> catalogue.find(id).flatMap(known -> problem(sheet, known)).stream())
                .toList();
    }

    private static Optional<Problem> problem(FactSheet sheet, Indicator indicator) {
        return Figure.of(sheet, indicator.id())
                .filter(figure ->
                        cannotBe(indicator.type(), figure.number()) || isUncountable(indicator.type(), figure.number()))
                .map(figure -> new ImpossibleValue(
                        indicator.id(),
                        figure.name(),
                        figure.number(),
                        isUncountable(indicator.type(), figure.number()),
                        figure.at()));
    }

    private static boolean isUncountable(IndicatorType type, BigDecimal number) {
        return type == IndicatorType.COUNT
                && number.signum() > 0
                && number.stripTrailingZeros().scale() > 0;
    }

    private static boolean cannotBe(IndicatorType type, BigDecimal number) {
        return switch (type) {
            case COUNT, MONEY, PERCENT -> number.signum() < 0;
            case FLAG -> number.signum() != 0 && number.compareTo(BigDecimal.ONE) != 0;
            case CODE, DATE, TEXT -> false;
        };
    }

    /**
     * A number below 0, a count that is not whole, or an answer that is neither yes nor no.
     *
     * @param uncountable whether only a whole number would do
     */
    record ImpossibleValue(
            IndicatorId indicator, Message label, BigDecimal value, boolean uncountable, SourceLocation source)
            implements FactProblem {

        @Override
        public String key() {
            return uncountable ? "figures-conflict.uncountable" : code();
        }

        @Override
        public String code() {
            return "figures-conflict";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<SourceLocation> places() {
            return List.of(source);
        }

        @Override
        public List<IndicatorId> indicators() {
            return List.of(indicator);
        }

        @Override
        public List<Object> arguments() {
            return List.of(label, value);
        }
    }
}
