package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.criteria.Leaf;
import vn.parindex.fact.IndicatorFact;

/**
 * A leaf made ready for many units (tiêu chí đã chuẩn bị để chấm).
 *
 * @param tasks the task of the leaf and those of all its parts
 * @param inputs numbers of the facts it looks at, in the order of the set
 */
record LeafPlan(LeafTask task, List<LeafTask> tasks, int[] inputs, RateFacts rates) {

    static LeafPlan of(LeafTask task, FactNumbers numbers) {
        Leaf leaf = task.frame().leaf();
        List<LeafTask> tasks = new ArrayList<>();
        collect(task, tasks);
        return new LeafPlan(task, List.copyOf(tasks), numbers.of(leaf.indicators()), RateFacts.of(leaf, numbers));
    }

    Leaf leaf() {
        return task.frame().leaf();
    }

    List<IndicatorFact> inputs(UnitFacts unit) {
        if (inputs.length == 1) {
            return List.of(unit.fact(inputs[0]));
        }
        IndicatorFact[] facts = new IndicatorFact[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            facts[i] = unit.fact(inputs[i]);
        }
        return List.of(facts);
    }

    /** Whether another view of the rates of the leaf can be, and counts. */
    boolean canBeSeen(RateView view, UnitFacts unit) {
        return !rates.isEmpty() && rates.allow(view, unit) && !isOut(unit.award(task));
    }

    /** Whether the rules can tell one view of the unit from another. */
    boolean isSeenOtherwise(UnitFacts unit, UnitFacts other) {
        for (LeafTask one : tasks) {
            if (one.parts().isEmpty() && !unit.finding(one).decidesAs(other.finding(one))) {
                return true;
            }
        }
        return false;
    }

    static boolean isOut(Award award) {
        return award.state() == LeafState.NOT_APPLICABLE || award.state() == LeafState.PENDING;
    }

    private static void collect(LeafTask task, List<LeafTask> tasks) {
        task.parts().forEach(part -> collect(part, tasks));
        tasks.add(task);
    }
}
