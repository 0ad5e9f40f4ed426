package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.parindex.fact.FactSheet;

/** Asks the rules sheet after sheet (lượt chấm điểm bằng quy tắc): tasks stand in sessions once, units come and go. */
final class RuleRun implements ScoringRun {

    private final RuleEngine rules;
    private final SetPlan plan;
    private final GroupBests bests;
    private final AwardLedger ledger;
    private final List<LeafPlan> rated;
    private final List<Wave> all;
    private final List<Wave> again = new ArrayList<>();

    RuleRun(RuleEngine rules, GroupBests bests) {
        this.rules = rules;
        this.plan = bests.plan();
        this.bests = bests;
        this.ledger = new AwardLedger(rules);
        this.rated = plan.rated();
        this.all = waves(bests.tasks().tasks());
    }

    @Override
    public UnitScore score(FactSheet sheet) {
        UnitFacts unit = new UnitFacts(sheet, bests.tasks(), RateView.BY_POLICY, bests.of(sheet));
        ask(all, unit);
        return new ScoreTree(plan, unit, seen(unit, RateView.AS_PRINTED), seen(unit, RateView.AS_COUNTED)).build();
    }

    @Override
    public void close() {
        all.forEach(wave -> wave.session().close());
        again.forEach(wave -> wave.session().close());
    }

    /** The unit under another view of its rates: only leaves on which the rules could decide otherwise are asked again. */
    private UnitFacts seen(UnitFacts unit, RateView view) {
        if (rated.isEmpty()) {
            return unit;
        }
        UnitFacts other = unit.seen(view);
        boolean otherwise = false;
        for (LeafPlan leaf : rated) {
            if (leaf.canBeSeen(view, unit) && leaf.isSeenOtherwise(unit, other)) {
                otherwise = true;
            } else {
                other.skip(leaf.tasks());
            }
        }
        if (!otherwise) {
            return unit;
        }
        if (again.isEmpty()) {
            again.addAll(
                    waves(rated.stream().flatMap(leaf -> leaf.tasks().stream()).toList()));
        }
        ask(again, other);
        return other;
    }

    private void ask(List<Wave> waves, UnitFacts unit) {
        for (Wave wave : waves) {
            wave.session().fire(unit);
            ledger.requireComplete(wave.tasks(), unit);
        }
    }

    /** A session for each depth: parts come before what they are parts of. */
    private List<Wave> waves(List<LeafTask> tasks) {
        Map<Integer, List<LeafTask>> byDepth = tasks.stream()
                .collect(Collectors.groupingBy(task -> task.frame().depth(), TreeMap::new, Collectors.toList()));
        return byDepth.values().stream()
                .map(wave -> new Wave(wave, rules.open(wave, ledger)))
                .toList();
    }

    /** Tasks that can be asked together. */
    private record Wave(List<LeafTask> tasks, RuleSession session) {}
}
