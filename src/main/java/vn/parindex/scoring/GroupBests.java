package vn.parindex.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.Fraction;
import vn.parindex.scoring.Reading.GroupBest;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitLevel;

/** Finds, before the rules fire, the largest x of each relative leaf among the units ranked together (giá trị cao nhất trong nhóm). */
public final class GroupBests {

    /** Units that are ranked together: one level, one group, one period. */
    private record Peers(UnitLevel level, UnitGroup group, AssessmentPeriod period) {
        static Peers of(FactSheet sheet) {
            return new Peers(sheet.unit().level(), sheet.unit().group(), sheet.period());
        }
    }

    private final TaskList tasks;
    private final Map<Peers, GroupBest[]> bests = new HashMap<>();

    public GroupBests(TaskList tasks, List<FactSheet> sheets) {
        this.tasks = tasks;
        List<RelativeTask> relative = tasks.tasks().stream()
                .filter(RelativeTask.class::isInstance)
                .map(RelativeTask.class::cast)
                .toList();
        if (!relative.isEmpty()) {
            sheets.forEach(sheet -> collect(sheet, relative));
        }
    }

    /** By the number of the task; nothing where no unit has an x. */
    GroupBest[] of(FactSheet sheet) {
        return bests.getOrDefault(Peers.of(sheet), new GroupBest[tasks.size()]);
    }

    private void collect(FactSheet sheet, List<RelativeTask> relative) {
        GroupBest[] group = bests.computeIfAbsent(Peers.of(sheet), peers -> new GroupBest[tasks.size()]);
        UnitFacts unit = new UnitFacts(sheet, tasks, RateView.BY_POLICY, new GroupBest[tasks.size()]);
        for (RelativeTask task : relative) {
            Finding own = task.measure(unit);
            if (own.standing() == Standing.KNOWN && Gates.areOpen(task, unit)) {
                GroupBest before = group[task.number()];
                Fraction largest = before == null ? own.x() : before.largest().max(own.x());
                group[task.number()] = new GroupBest(largest, before == null ? 1 : before.units() + 1);
            }
        }
    }
}
