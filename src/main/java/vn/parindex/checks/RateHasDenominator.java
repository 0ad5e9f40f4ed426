package vn.parindex.checks;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;

/** Something was counted where a rate is printed (tỷ lệ có mẫu số khác 0). */
final class RateHasDenominator implements FactCheck {

    @Override
    public List<Problem> check(FactSheet sheet, IndicatorCatalogue catalogue) {
        return ReportedRate.all(sheet, catalogue).stream()
                .filter(rate -> rate.isOfNothing() && !rate.holdsCount())
                .<Problem>map(ZeroDenominator::of)
                .toList();
    }

    /** A rate of nothing (mẫu số bằng 0). */
    record ZeroDenominator(
            SourceLocation source, List<SourceLocation> places, List<IndicatorId> indicators, BigDecimal printed)
            implements FactProblem {

        ZeroDenominator {
            places = List.copyOf(places);
            indicators = List.copyOf(indicators);
        }

        static ZeroDenominator of(ReportedRate rate) {
            Figure printed = rate.rate().orElseThrow();
            return new ZeroDenominator(
                    printed.at(), Figure.places(rate.figures()), Figure.indicators(rate.figures()), printed.shown());
        }

        @Override
        public String code() {
            return "zero-denominator";
        }

        /** 0 and 100 are what forms put where nothing happened; any other rate must come from counts that are not here. */
        @Override
        public Severity severity() {
            boolean usual = printed.signum() == 0 || printed.compareTo(BigDecimal.valueOf(100)) == 0;
            return usual ? Severity.INFO : Severity.ERROR;
        }

        @Override
        public List<Object> arguments() {
            return List.of(printed);
        }
    }
}
