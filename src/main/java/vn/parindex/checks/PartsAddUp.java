package vn.parindex.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.PartsOfTotal;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/**
 * The parts that are all there is make up their total (các số thành phần cộng lại bằng tổng số).
 *
 * <p>A part left blank may be anything: then only parts over the total are a fault. Where the form has no row for a part
 * at all and the others fall short, nobody can tell what the rest is.
 */
final class PartsAddUp implements FactCheck {

    @Override
    public List<Problem> check(FactSheet sheet, IndicatorCatalogue catalogue) {
        return catalogue.relations().totals().stream()
                .filter(relation -> relation.exhaustive() && !relation.apart())
                .flatMap(relation -> problem(relation, sheet).stream())
                .toList();
    }

    private static Optional<Problem> problem(PartsOfTotal relation, FactSheet sheet) {
        List<Figure> parts = relation.parts().stream()
                .flatMap(part -> Figure.of(sheet, part).stream())
                .toList();
        return Figure.of(sheet, relation.total())
                .filter(total -> !parts.isEmpty())
                .flatMap(total -> problem(relation, sheet, total, parts));
    }

    private static Optional<Problem> problem(PartsOfTotal relation, FactSheet sheet, Figure total, List<Figure> parts) {
        int over = sum(parts).compareTo(total.number());
        boolean allKnown = parts.size() == relation.parts().size();
        if (over > 0 || (over < 0 && allKnown)) {
            return Optional.of(PartsDoNotAddUp.of(total, parts, false));
        }
        boolean isPrinted = sheet.fact(total.indicator()).provenance().source().isPresent();
        boolean noCellIsBlank = relation.parts().stream()
                .noneMatch(part -> sheet.facts().containsKey(part)
                        && Figure.of(sheet, part).isEmpty());
        return over < 0 && isPrinted && noCellIsBlank && parts.size() > 1
                ? Optional.of(PartsDoNotAddUp.of(total, parts, true))
                : Optional.empty();
    }

    static BigDecimal sum(List<Figure> parts) {
        return parts.stream().map(Figure::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Parts and total disagree (thành phần và tổng không khớp).
     *
     * @param open the form has no row for some part, which may be the rest
     */
    record PartsDoNotAddUp(
            SourceLocation source,
            List<SourceLocation> places,
            List<IndicatorId> indicators,
            Message totalName,
            BigDecimal total,
            List<Message> parts,
            BigDecimal sum,
            boolean open)
            implements FactProblem {

        PartsDoNotAddUp {
            places = List.copyOf(places);
            indicators = List.copyOf(indicators);
            parts = List.copyOf(parts);
        }

        static PartsDoNotAddUp of(Figure total, List<Figure> parts, boolean open) {
            List<Figure> all = Stream.concat(parts.stream(), Stream.of(total)).toList();
            return new PartsDoNotAddUp(
                    total.at(),
                    Figure.places(all.stream()),
                    Figure.indicators(all.stream()),
                    total.name(),
                    total.shown(),
                    parts.stream().map(Figure::said).toList(),
                    PartsAddUp.sum(parts),
                    open);
        }

        @Override
        public String code() {
            return "parts-do-not-add-up";
        }

        @Override
        public Severity severity() {
            return open ? Severity.WARNING : Severity.ERROR;
        }

        @Override
        public String key() {
            return open ? "parts-do-not-add-up.open" : code();
        }

        @Override
        public List<Object> arguments() {
            return List.of(totalName, total, parts, sum, total.subtract(sum).abs());
        }
    }
}
