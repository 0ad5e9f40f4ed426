package vn.parindex.indicator;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.parindex.unit.UnitLevel;

/**
 * What binds the figures of a report (quan hệ giữa các chỉ tiêu): data of the catalogue, asked by the checks.
 *
 * @param mayExceed rates that may be over 100%: money spent or raised against a plan
 */
public record IndicatorRelations(
        List<PartsOfTotal> totals,
        List<SameStatistic> same,
        List<NeededFigures> needs,
        List<FigureConflict> conflicts,
        Set<IndicatorId> mayExceed,
        List<FormLevels> levels,
        List<LargestAmount> largest,
        List<DossierBalance> balances) {

    public static final IndicatorRelations NONE = new IndicatorRelations(
            List.of(), List.of(), List.of(), List.of(), Set.of(), List.of(), List.of(), List.of());

    public IndicatorRelations {
        totals = List.copyOf(totals);
        same = List.copyOf(same);
        needs = List.copyOf(needs);
        conflicts = List.copyOf(conflicts);
        mayExceed = Set.copyOf(mayExceed);
        levels = List.copyOf(levels);
        largest = List.copyOf(largest);
        balances = List.copyOf(balances);
    }

    /** The same with more rates that may be over 100%. */
    public IndicatorRelations withMayExceed(Set<IndicatorId> more) {
        Set<IndicatorId> all = new HashSet<>(mayExceed);
        all.addAll(more);
        return new IndicatorRelations(totals, same, needs, conflicts, all, levels, largest, balances);
    }

    /** Whether units of that level have the statistic of their own; where nothing is said, every level has. */
    public boolean isOwnOf(IndicatorId indicator, UnitLevel level) {
        return levels.stream()
                .filter(form -> form.indicators().contains(indicator))
                .allMatch(form -> form.levels().contains(level));
    }

    public Optional<BigDecimal> largestAmount(UnitLevel level) {
        return largest.stream()
                .filter(amount -> amount.level() == level)
                .map(LargestAmount::millions)
                .findFirst();
    }

    /** The parts that are all there is of a total; none where the catalogue does not say. */
    public Optional<PartsOfTotal> wholeOf(IndicatorId total) {
        return totals.stream()
                .filter(relation -> relation.exhaustive() && relation.total().equals(total))
                .findFirst();
    }

    /** Every statistic named. */
    public Stream<IndicatorId> indicators() {
        return Stream.of(
                        totals.stream().flatMap(t -> Stream.concat(Stream.of(t.total()), t.parts().stream())),
                        same.stream().flatMap(s -> s.indicators().stream()),
                        needs.stream().flatMap(n -> Stream.concat(Stream.of(n.given()), n.needs().stream())),
                        conflicts.stream().flatMap(c -> c.figures().stream()).map(FigureCondition::indicator),
                        mayExceed.stream(),
                        levels.stream().flatMap(l -> l.indicators().stream()),
                        balances.stream().flatMap(b -> Stream.of(b.received(), b.settled(), b.left())))
                .flatMap(ids -> ids);
    }
}
