package vn.parindex.checks;

import java.util.List;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;

/** There is something to check at all (phiếu có số liệu): of a blank form nothing is wrong and nothing is known. */
final class SheetHasFigures implements FactCheck {

    @Override
    public List<Problem> check(FactSheet sheet, IndicatorCatalogue catalogue) {
        boolean blank =
                sheet.facts().values().stream().allMatch(fact -> fact.value().equals(FactValue.MISSING));
        return blank ? List.of(new NoFigures(sheet.at())) : List.of();
    }

    /** A sheet without any figure (phiếu không có số liệu nào). */
    record NoFigures(SourceLocation source) implements FactProblem {
        @Override
        public String code() {
            return "no-figures";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<SourceLocation> places() {
            return List.of(source);
        }

        @Override
        public List<IndicatorId> indicators() {
            return List.of();
        }

        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }
}
