package vn.parindex.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.PartsOfTotal;
import vn.parindex.indicator.SameStatistic;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** What is printed in several groups of rows agrees (các biểu khớp nhau): one statistic, one value; a part within its whole. */
final class TablesAgree implements FactCheck {

    @Override
    public List<Problem> check(FactSheet sheet, IndicatorCatalogue catalogue) {
        Stream<Problem> same =
                catalogue.relations().same().stream().flatMap(relation -> different(relation, sheet).stream());
        Stream<Problem> parts = catalogue.relations().totals().stream()
                .filter(PartsOfTotal::apart)
                .flatMap(relation -> exceeding(relation, sheet, catalogue).stream());
        return Stream.concat(same, parts).toList();
    }

    private static Optional<Problem> different(SameStatistic relation, FactSheet sheet) {
        List<Figure> figures = relation.indicators().stream()
                .flatMap(id -> Figure.of(sheet, id).stream())
                .toList();
        boolean agree = figures.stream().allMatch(figures.isEmpty() ? figure -> true : figures.get(0)::isSameNumberAs);
        return agree ? Optional.empty() : Optional.of(TableContradictsTable.of(figures, false));
    }

    /** Some parts in another group of rows, blank or not, are over the whole; all of them known are not the whole. */
    private static Optional<Problem> exceeding(PartsOfTotal relation, FactSheet sheet, IndicatorCatalogue catalogue) {
        List<Figure> parts = relation.parts().stream()
                .flatMap(part -> Figure.of(sheet, part).stream())
                .toList();
        List<Figure> whole = whole(relation.total(), sheet, catalogue);
        if (parts.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        int over = PartsAddUp.sum(parts).compareTo(PartsAddUp.sum(whole));
        boolean allKnown =
                relation.exhaustive() && parts.size() == relation.parts().size();
        return over > 0 || (allKnown && over != 0)
                ? Optional.of(TableContradictsTable.of(
                        Stream.concat(parts.stream(), whole.stream()).toList(), over > 0))
                : Optional.empty();
    }

    /** The total as printed, or its own parts where they are over it: what is certainly there. */
    private static List<Figure> whole(IndicatorId total, FactSheet sheet, IndicatorCatalogue catalogue) {
        Optional<Figure> printed = Figure.of(sheet, total);
        List<Figure> parts = catalogue
                .relations()
                .wholeOf(total)
                .filter(relation -> !relation.apart())
                .map(PartsOfTotal::parts)
                .orElse(List.of())
                .stream()
                .flatMap(part -> Figure.of(sheet, part).stream())
                .filter(part -> part.number().signum() > 0)
                .toList();
        return printed.map(figure -> PartsAddUp.sum(parts).compareTo(figure.number()) > 0 ? parts : List.of(figure))
                .orElse(List.of());
    }

    /**
     * One statistic with two values in two tables, or a part over its whole in another (biểu mâu thuẫn với biểu).
     *
     * @param exceeds the first figures are more than the last
     */
    record TableContradictsTable(
            SourceLocation source,
            List<SourceLocation> places,
            List<IndicatorId> indicators,
            List<Message> figures,
            boolean exceeds)
            implements FactProblem {

        TableContradictsTable {
            places = List.copyOf(places);
            indicators = List.copyOf(indicators);
            figures = List.copyOf(figures);
        }

        static TableContradictsTable of(List<Figure> figures, boolean exceeds) {
            return new TableContradictsTable(
                    figures.stream()
                            .map(Figure::at)
                            .max(Comparator.naturalOrder())
                            .orElseThrow(),
                    Figure.places(figures.stream()),
                    Figure.indicators(figures.stream()),
                    figures.stream().map(Figure::said).toList(),
                    exceeds);
        }

        @Override
        public String code() {
            return "table-contradicts-table";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String key() {
            return exceeds ? "table-contradicts-table.part" : code();
        }

        @Override
        public List<Object> arguments() {
            return List.of(figures);
        }
    }
}
