package vn.parindex.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.PartsOfTotal;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.PrintedRate;

/** What binds figures of a sheet that are all known (ràng buộc giữa các số liệu). */
sealed interface Tie {

    List<IndicatorId> indicators();

    /**
     * Whether these figures can be together.
     *
     * @param strictly a rate exactly, or rounded or cut; else within 0,3 points
     */
    boolean holds(Map<IndicatorId, BigDecimal> figures, boolean strictly);

    /** Whether it leaves one number for each figure; that a part is within its whole leaves many. */
    boolean isEquation();

    /** All that the catalogue says, where every figure is known. */
    static List<Tie> all(FactSheet sheet, IndicatorCatalogue catalogue) {
        List<Tie> ties = new ArrayList<>();
        ReportedRate.all(sheet, catalogue).stream()
                .filter(rate -> rate.rate().isPresent()
                        && rate.part().isPresent()
                        && rate.whole().isPresent())
                .forEach(rate -> ties.add(new OfRate(
                        rate.rate().orElseThrow().indicator(),
                        rate.part().orElseThrow().indicator(),
                        rate.whole().orElseThrow().indicator(),
                        rate.rate().orElseThrow().digits(),
                        rate.mayExceed())));
        for (PartsOfTotal relation : catalogue.relations().totals()) {
            List<IndicatorId> known = relation.parts().stream()
                    .filter(part -> Figure.of(sheet, part).isPresent())
                    .toList();
            if (!known.isEmpty() && Figure.of(sheet, relation.total()).isPresent()) {
                boolean complete = relation.exhaustive()
                        && known.size() == relation.parts().size();
                ties.add(new OfParts(relation.total(), known, complete));
            }
        }
        catalogue.relations().same().stream()
                .filter(same -> same.indicators().stream()
                        .allMatch(id -> Figure.of(sheet, id).isPresent()))
                .flatMap(same -> same.indicators().stream()
                        .skip(1)
                        .map(other -> new OfParts(same.indicators().get(0), List.of(other), true)))
                .forEach(ties::add);
        return List.copyOf(ties);
    }

    /** A rate, its numerator and its denominator. */
    record OfRate(IndicatorId rate, IndicatorId part, IndicatorId whole, int digits, boolean mayExceed) implements Tie {

        @Override
        public List<IndicatorId> indicators() {
            return List.of(rate, part, whole);
        }

        @Override
        public boolean isEquation() {
            return true;
        }

        @Override
        public boolean holds(Map<IndicatorId, BigDecimal> figures, boolean strictly) {
            BigDecimal done = figures.get(part);
            BigDecimal total = figures.get(whole);
            if (total.signum() <= 0 || (!mayExceed && done.compareTo(total) > 0)) {
                return false;
            }
            PrintedRate printed = new PrintedRate(figures.get(rate), digits);
            Percent exact = Percent.ofShare(Fraction.of(done, total));
            return strictly ? printed.isExactRoundedOrCut(exact) : !printed.contradicts(exact);
        }
    }

    /** A total and known parts of it. */
    record OfParts(IndicatorId total, List<IndicatorId> parts, boolean complete) implements Tie {

        public OfParts {
            parts = List.copyOf(parts);
        }

        @Override
        public List<IndicatorId> indicators() {
            List<IndicatorId> all = new ArrayList<>(parts);
            all.add(total);
            return all;
        }

        @Override
        public boolean isEquation() {
            return complete;
        }

        @Override
        public boolean holds(Map<IndicatorId, BigDecimal> figures, boolean strictly) {
            BigDecimal sum = parts.stream().map(figures::get).reduce(BigDecimal.ZERO, BigDecimal::add);
            int over = sum.compareTo(figures.get(total));
            return complete ? over == 0 : over <= 0;
        }
    }
}
