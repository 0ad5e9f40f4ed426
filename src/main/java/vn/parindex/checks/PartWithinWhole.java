package vn.parindex.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** A numerator is not over its denominator, a part not over its total (phần không lớn hơn tổng). */
final class PartWithinWhole implements FactCheck {

    @Override
    public List<Problem> check(FactSheet sheet, IndicatorCatalogue catalogue) {
        Stream<Problem> rates = ReportedRate.all(sheet, catalogue).stream()
                .filter(ReportedRate::partExceedsWhole)
                .map(PartExceedsWhole::of);
        Stream<Problem> totals = catalogue.relations().totals().stream()
                .filter(relation -> !relation.exhaustive() && !relation.apart())
                .flatMap(relation ->
                        relation.parts().stream().flatMap(part -> exceeding(part, relation.total(), sheet).stream()));
        return Stream.concat(rates, totals).toList();
    }

    private static Optional<PartExceedsWhole> exceeding(IndicatorId partId, IndicatorId totalId, FactSheet sheet) {
        return Figure.of(sheet, partId)
                .flatMap(part -> Figure.of(sheet, totalId)
                        .filter(part::isOver)
                        .map(total -> PartExceedsWhole.of(part, total, List.of(part, total))));
    }

    /** A part is more than its whole (phần lớn hơn tổng). */
    record PartExceedsWhole(
            SourceLocation source,
            List<SourceLocation> places,
            List<IndicatorId> indicators,
            Message partName,
            BigDecimal part,
            Message wholeName,
            BigDecimal whole)
            implements FactProblem {

        PartExceedsWhole {
            places = List.copyOf(places);
            indicators = List.copyOf(indicators);
        }

        static PartExceedsWhole of(ReportedRate rate) {
            return of(
                    rate.part().orElseThrow(),
                    rate.whole().orElseThrow(),
                    rate.figures().toList());
        }

        static PartExceedsWhole of(Figure part, Figure whole, List<Figure> involved) {
            return new PartExceedsWhole(
                    part.at(),
                    Figure.places(involved.stream()),
                    Figure.indicators(involved.stream()),
                    part.name(),
                    part.number(),
                    whole.name(),
                    whole.number());
        }

        @Override
        public String code() {
            return "part-exceeds-whole";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<Object> arguments() {
            return List.of(partName, part, wholeName, whole);
        }
    }
}
