package vn.parindex.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.scoring.Reading.GroupBest;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitLevel;

/**
 * Finds, before the rules fire, the largest x of each relative leaf among the units ranked together (giá trị cao nhất
 * trong nhóm): of those whose leaf reaches its method with x known.
 */
public final class GroupBests {

    /** Units that are ranked together: one level, one group, one period. */
    private record Peers(UnitLevel level, UnitGroup group, AssessmentPeriod period) {
        static Peers of(FactSheet sheet) {
            return new Peers(sheet.unit().level(), sheet.unit().group(), sheet.period());
        }
    }

    private final TaskList tasks;
    private final SetPlan plan;
    private final boolean compareUnits;
    private final Map<Peers, Map<Integer, GroupBest>> bests = new HashMap<>();

    private GroupBests(SetPlan plan) {
        this.plan = plan;
        this.tasks = plan.tasks();
        this.compareUnits = tasks.tasks().stream().anyMatch(RelativeTask.class::isInstance);
    }

    /** Of a set of which no sheet was met yet. */
    public static GroupBests of(CriteriaSet set) {
        return new GroupBests(SetPlan.of(set));
    }

    /** Of a set whose sheets stand in memory. */
    static GroupBests of(SetPlan plan, Collection<FactSheet> sheets) {
        GroupBests bests = new GroupBests(plan);
        sheets.forEach(bests::accept);
        return bests;
    }

    /** Whether any leaf is held against other units; where none is, no sheet need be met. */
    public boolean compareUnits() {
        return compareUnits;
    }

    /** Meets a sheet; nothing of it is kept but its rates where they are the largest. */
    public void accept(FactSheet sheet) {
        if (compareUnits) {
            collect(sheet);
        }
    }

    /** Made once, before several threads look at it. */
    SetPlan plan() {
        return plan;
    }

    TaskList tasks() {
        return tasks;
    }

    /** By the number of the task; none where no unit has an x. */
    Map<Integer, GroupBest> of(FactSheet sheet) {
        return bests.isEmpty() ? Map.of() : bests.getOrDefault(Peers.of(sheet), Map.of());
    }

    private void collect(FactSheet sheet) {
        Map<Integer, GroupBest> group = bests.computeIfAbsent(Peers.of(sheet), peers -> new HashMap<>());
        UnitFacts unit = new UnitFacts(sheet, tasks, RateView.BY_POLICY, Map.of());
        tasks.leaves().stream()
                .filter(leaf -> Gates.areOpen(leaf, unit))
                .flatMap(leaf -> reached(leaf, unit))
                .filter(RelativeTask.class::isInstance)
                .map(RelativeTask.class::cast)
                .forEach(task -> {
                    Finding own = task.measure(unit);
                    if (own.standing() == Standing.KNOWN) {
                        group.merge(task.number(), new GroupBest(own.x(), 1), GroupBests::better);
                    }
                });
    }

    private static GroupBest better(GroupBest one, GroupBest other) {
        return new GroupBest(one.largest().max(other.largest()), one.units() + other.units());
    }

    /** The task and those of its parts that are asked: of cases only the one that applies. */
    private static Stream<LeafTask> reached(LeafTask task, UnitFacts unit) {
        Stream<LeafTask> parts = task instanceof CasesTask cases
                ? cases.chosen(unit).map(cases.parts()::get).stream()
                : task.parts().stream();
        return Stream.concat(Stream.of(task), parts.flatMap(part -> reached(part, unit)));
    }
}
