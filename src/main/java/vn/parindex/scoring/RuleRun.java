package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.parindex.fact.FactSheet;

/** Asks the rules sheet after sheet (lượt chấm điểm bằng quy tắc): tasks stand in sessions once, units come and go. */
final class RuleRun implements ScoringRun {

    /** As many as stay near to the processor: one by one they cost a fifth more, and more at once are no cheaper. */
    private static final int TOGETHER = 16;

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
        return together(List.of(sheet)).get(0);
    }

    @Override
    public List<UnitScore> score(List<FactSheet> sheets) {
        List<UnitScore> scores = new ArrayList<>(sheets.size());
        for (int from = 0; from < sheets.size(); from += TOGETHER) {
            List<FactSheet> some = sheets.subList(from, Math.min(from + TOGETHER, sheets.size()));
            try {
                scores.addAll(together(some));
            } catch (ScoringFailure failure) {
                throw firstAlone(some).orElse(failure);
            }
        }
        return scores;
    }

    @Override
    public void close() {
        all.forEach(wave -> wave.session().close());
        again.forEach(wave -> wave.session().close());
    }

    private List<UnitScore> together(List<FactSheet> sheets) {
        List<UnitFacts> units = new ArrayList<>(sheets.size());
        for (FactSheet sheet : sheets) {
            units.add(new UnitFacts(sheet, bests.tasks(), RateView.BY_POLICY, bests.of(sheet)));
        }
        ask(all, units);
        List<UnitFacts> asPrinted = seen(units, RateView.AS_PRINTED);
        List<UnitFacts> asCounted = seen(units, RateView.AS_COUNTED);
        List<UnitScore> scores = new ArrayList<>(sheets.size());
        for (int i = 0; i < units.size(); i++) {
            scores.add(new ScoreTree(plan, units.get(i), asPrinted.get(i), asCounted.get(i)).build());
        }
        return scores;
    }

    /** Of sheets that were asked together the failure of the first that fails alone, in sessions without the others. */
    private Optional<ScoringFailure> firstAlone(List<FactSheet> sheets) {
        try (RuleRun alone = new RuleRun(rules, bests)) {
            sheets.forEach(alone::score);
            return Optional.empty();
        } catch (ScoringFailure failure) {
            return Optional.of(failure);
        }
    }

    /** The units under another view of their rates: only leaves on which the rules could decide otherwise are asked again. */
    private List<UnitFacts> seen(List<UnitFacts> units, RateView view) {
        if (rated.isEmpty()) {
            return units;
        }
        List<UnitFacts> views = units.stream().map(unit -> seen(unit, view)).toList();
        List<UnitFacts> others = new ArrayList<>(views);
        others.removeAll(units);
        if (!others.isEmpty()) {
            if (again.isEmpty()) {
                again.addAll(waves(
                        rated.stream().flatMap(leaf -> leaf.tasks().stream()).toList()));
            }
            ask(again, others);
        }
        return views;
    }

    /** The unit itself where no leaf could be decided otherwise. */
    private UnitFacts seen(UnitFacts unit, RateView view) {
        UnitFacts other = unit.seen(view);
        boolean otherwise = false;
        for (LeafPlan leaf : rated) {
            if (leaf.canBeSeen(view, unit) && leaf.isSeenOtherwise(unit, other)) {
                otherwise = true;
            } else {
                other.skip(leaf.tasks());
            }
        }
        return otherwise ? other : unit;
    }

    private void ask(List<Wave> waves, List<UnitFacts> units) {
        for (Wave wave : waves) {
            units.forEach(UnitFacts::turn);
            wave.tasks().forEach(leaf -> units.forEach(unit -> unit.ask(leaf)));
            wave.session().fire(units);
            units.forEach(unit -> ledger.requireComplete(wave.tasks(), unit));
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
