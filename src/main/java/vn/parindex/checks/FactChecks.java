package vn.parindex.checks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.checks.TextAgreesWithTable.TextContradictsTable;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;

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
                new CountsOfRateApply(),
                new PartsAddUp(),
                new BalanceCloses(),
                new TablesAgree(),
                new FiguresGoTogether(),
                new SheetHasFigures(),
                new ValuesAreGiven(),
                new RowsAreOfTheLevel(),
                new MoneyFitsItsUnit(),
                new ValueIsPossible(),
                new TextAgreesWithTable()));
    }

    @Override
    public List<Problem> check(FactSheet sheet, IndicatorCatalogue catalogue) {
        List<Problem> asked = checks.stream()
                .flatMap(check -> check.check(sheet, catalogue).stream())
                .toList();
        List<Problem> found = (asked.stream().anyMatch(FactChecks::hasCulprit)
                        ? suspected(asked, new LeastChange(sheet, catalogue))
                        : asked.stream())
                .sorted(Problem.BY_PLACE)
                .toList();
        Set<IndicatorId> explained = found.stream()
                .flatMap(problem -> problem instanceof SuspectedProblem one ? one.wrongByText() : Stream.empty())
                .collect(Collectors.toSet());
        return found.stream()
                .filter(problem ->
                        !(problem instanceof TextContradictsTable one && explained.contains(one.indicator())))
                .toList();
    }

    /** Whether figures contradict each other, so that one of them is likely to be wrong. */
    private static boolean hasCulprit(Problem problem) {
        return problem instanceof FactProblem && problem.severity() == Severity.ERROR;
    }

    private static Stream<Problem> suspected(List<Problem> asked, LeastChange search) {
        return asked.stream()
                .map(problem ->
                        problem instanceof FactProblem one && hasCulprit(one) ? suspected(one, search) : problem);
    }

    private static Problem suspected(FactProblem found, LeastChange search) {
        List<Suspicion> suspicions = search.suspicions(found);
        return suspicions.isEmpty() ? found : new SuspectedProblem(found, suspicions);
    }
}
