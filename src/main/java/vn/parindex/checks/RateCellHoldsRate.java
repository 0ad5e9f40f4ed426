package vn.parindex.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** The cell of a rate holds a rate (ô tỷ lệ ghi đúng là tỷ lệ), no count and nothing over 100 that cannot be. */
final class RateCellHoldsRate implements FactCheck {

    @Override
    public List<Problem> check(FactSheet sheet, IndicatorCatalogue catalogue) {
        return ReportedRate.all(sheet, catalogue).stream()
                .filter(ReportedRate::holdsCount)
                .<Problem>map(rate -> CountInRateCell.of(rate, sameCounts(rate, sheet, catalogue)))
                .toList();
    }

    /** The counts of its own rows, else any count of the sheet: 446 is then found as the number of dossiers. */
    private static List<Figure> sameCounts(ReportedRate rate, FactSheet sheet, IndicatorCatalogue catalogue) {
        List<Figure> own = rate.ownCountsInCell();
        if (!own.isEmpty() || !rate.isOver100()) {
            return own;
        }
        Figure cell = rate.rate().orElseThrow();
        return catalogue.all().stream()
                .filter(indicator -> indicator.type() == IndicatorType.COUNT)
                .map(Indicator::id)
                .map(id -> Figure.of(sheet, id))
                .flatMap(Optional::stream)
                .filter(cell::isSameNumberAs)
                .toList();
    }

    /**
     * The cell of a rate holds a count, or what cannot be a rate (ô tỷ lệ ghi số lượng).
     *
     * @param reasons why it is none
     */
    record CountInRateCell(
            SourceLocation source,
            List<SourceLocation> places,
            List<IndicatorId> indicators,
            BigDecimal printed,
            List<Message> reasons)
            implements FactProblem {

        CountInRateCell {
            places = List.copyOf(places);
            indicators = List.copyOf(indicators);
            reasons = List.copyOf(reasons);
        }

        static CountInRateCell of(ReportedRate rate, List<Figure> sameCounts) {
            Figure cell = rate.rate().orElseThrow();
            List<Figure> involved =
                    Stream.concat(rate.figures(), sameCounts.stream()).toList();
            return new CountInRateCell(
                    cell.at(),
                    Figure.places(involved.stream()),
                    Figure.indicators(involved.stream()),
                    cell.shown(),
                    reasons(rate, cell, sameCounts));
        }

        private static List<Message> reasons(ReportedRate rate, Figure cell, List<Figure> sameCounts) {
            List<Message> reasons = new ArrayList<>();
            if (rate.isOver100()) {
                reasons.add(Message.of("checks.count-in-rate-cell.over-100"));
            }
            if (rate.inUnitOfCount()) {
                reasons.add(Message.of("checks.count-in-rate-cell.unit", cell.printed()));
            }
            if (!sameCounts.isEmpty()) {
                List<Message> names =
                        sameCounts.stream().map(Figure::name).distinct().toList();
                reasons.add(Message.of("checks.count-in-rate-cell.same", names));
            }
            rate.recomputed()
                    .ifPresent(exact -> reasons.add(Message.of(
                            "checks.count-in-rate-cell.counts",
                            rate.part().orElseThrow().number(),
                            rate.whole().orElseThrow().number(),
                            exact)));
            return reasons;
        }

        @Override
        public String code() {
            return "count-in-rate-cell";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<Object> arguments() {
            return List.of(printed, reasons);
        }
    }
}
