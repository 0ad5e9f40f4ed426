package vn.parindex.checks;

import java.util.List;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.problem.Problem;

/** Several checks asked one after the other (bộ kiểm tra số liệu); what they find is sorted by place. */
public final class FactChecks implements FactCheck {

    private final List<FactCheck> checks;

    public FactChecks(List<FactCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    public static FactChecks all() {
        return new FactChecks(List.of(
                new RateMatchesCounts(),
                new PartWithinWhole(),
                new RateCellHoldsRate(),
                new RateHasDenominator(),
                new ValueIsPossible(),
                new TextAgreesWithTable()));
    }

    @Override
    public List<Problem> check(FactSheet sheet, IndicatorCatalogue catalogue) {
        return checks.stream()
                .flatMap(check -> check.check(sheet, catalogue).stream())
                .sorted(Problem.BY_PLACE)
                .toList();
    }
}
