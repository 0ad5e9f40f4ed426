package vn.parindex.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.NeededFigures;
import vn.parindex.indicator.PartsOfTotal;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** What other figures depend on is filled in (số liệu cần cho số liệu khác không để trống). */
final class ValuesAreGiven implements FactCheck {

    @Override
    public List<Problem> check(FactSheet sheet, IndicatorCatalogue catalogue) {
        List<ValueMissing> found = new ArrayList<>();
        catalogue
                .relations()
                .totals()
                .forEach(relation -> total(relation, sheet).ifPresent(found::add));
        catalogue
                .relations()
                .needs()
                .forEach(relation -> needed(relation, sheet).ifPresent(found::add));
        catalogue.all().forEach(rate -> counts(rate, sheet).ifPresent(found::add));
        found.removeIf(problem -> problem.missing.stream().allMatch(id -> isOfAnother(id, sheet, catalogue)));
        Set<IndicatorId> named = new HashSet<>();
        found.forEach(problem -> named.addAll(problem.missing));
        List<BlankCell> others = BlankCell.all(sheet).stream()
                .filter(cell -> !named.contains(cell.indicator()) && !isInText(cell, sheet))
                .filter(cell -> !isOfAnother(cell.indicator(), sheet, catalogue))
                .toList();
        if (!others.isEmpty()) {
            found.add(ValueMissing.of(ValueMissing.Why.OTHERS, others, List.of()));
        }
        return List.copyOf(found);
    }

    /** That cell is told with the figure of the text. */
    private static boolean isInText(BlankCell cell, FactSheet sheet) {
        return !Figure.inText(sheet, cell.indicator()).isEmpty();
    }

    private static boolean isOfAnother(IndicatorId indicator, FactSheet sheet, IndicatorCatalogue catalogue) {
        return RowsAreOfTheLevel.isOfAnother(sheet.fact(indicator), sheet.unit().level(), catalogue);
    }

    /** A total left blank though one of its parts is over 0. */
    private static Optional<ValueMissing> total(PartsOfTotal relation, FactSheet sheet) {
        List<Figure> parts = relation.parts().stream()
                .flatMap(part -> Figure.of(sheet, part).stream())
                .toList();
        return BlankCell.of(sheet, relation.total())
                .filter(cell -> !relation.apart() && !isInText(cell, sheet))
                .filter(cell -> PartsAddUp.sum(parts).signum() > 0)
                .map(cell -> ValueMissing.of(ValueMissing.Why.TOTAL, List.of(cell), parts));
    }

    private static Optional<ValueMissing> needed(NeededFigures relation, FactSheet sheet) {
        List<BlankCell> blank = relation.needs().stream()
                .flatMap(id -> BlankCell.of(sheet, id).stream())
                .filter(cell -> !isInText(cell, sheet))
                .toList();
        return Figure.of(sheet, relation.given())
                .filter(given -> given.number().signum() > 0 && !blank.isEmpty())
                .map(given -> ValueMissing.of(ValueMissing.Why.NEEDED, blank, List.of(given)));
    }

    /** A rate whose numerator or denominator was left blank cannot be checked. */
    private static Optional<ValueMissing> counts(Indicator rate, FactSheet sheet) {
        List<BlankCell> blank = Stream.of(rate.numerator(), rate.denominator())
                .flatMap(Optional::stream)
                .flatMap(id -> BlankCell.of(sheet, id).stream())
                .filter(cell -> !isInText(cell, sheet))
                .toList();
        return Figure.of(sheet, rate.id())
                .filter(printed -> !blank.isEmpty())
                .map(printed -> ValueMissing.of(ValueMissing.Why.RATE, blank, List.of(printed)));
    }

    /**
     * Figures left blank (số liệu để trống).
     *
     * @param missing the statistics without a figure
     */
    record ValueMissing(
            SourceLocation source,
            List<SourceLocation> places,
            List<IndicatorId> indicators,
            List<IndicatorId> missing,
            List<Message> names,
            List<Message> given,
            Why why)
            implements FactProblem {

        /** What depends on the figure (vì sao cần số liệu). */
        enum Why {
            TOTAL,
            NEEDED,
            RATE,
            OTHERS
        }

        ValueMissing {
            places = List.copyOf(places);
            indicators = List.copyOf(indicators);
            missing = List.copyOf(missing);
            names = List.copyOf(names);
            given = List.copyOf(given);
        }

        static ValueMissing of(Why why, List<BlankCell> blank, List<Figure> given) {
            return new ValueMissing(
                    blank.stream()
                            .map(BlankCell::at)
                            .min(SourceLocation::compareTo)
                            .orElseThrow(),
                    Stream.concat(
                                    blank.stream().map(BlankCell::at),
                                    given.stream().map(Figure::at))
                            .distinct()
                            .sorted()
                            .toList(),
                    Stream.concat(
                                    blank.stream().map(BlankCell::indicator),
                                    given.stream().map(Figure::indicator))
                            .toList(),
                    blank.stream().map(BlankCell::indicator).toList(),
                    blank.stream().map(BlankCell::name).toList(),
                    given.stream().map(Figure::said).toList(),
                    why);
        }

        @Override
        public String code() {
            return "value-missing";
        }

        @Override
        public Severity severity() {
            return why == Why.OTHERS ? Severity.INFO : Severity.WARNING;
        }

        @Override
        public String key() {
            return switch (why) {
                case TOTAL -> "value-missing.total";
                case NEEDED -> code();
                case RATE -> "value-missing.rate";
                case OTHERS -> "value-missing.others";
            };
        }

        @Override
        public List<Object> arguments() {
            return why == Why.OTHERS ? List.of(names.size(), names.get(0)) : List.of(names, given);
        }
    }
}
