package vn.parindex.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.LeafId;

/** Asks the rules sheet after sheet (lượt chấm điểm bằng quy tắc): tasks stand in sessions once, units come and go. */
final class RuleRun implements ScoringRun {

    private final CriteriaSet set;
    private final GroupBests bests;
    private final AwardLedger ledger;
    private final Waves all;
    private final Waves rated;

    RuleRun(RuleEngine rules, CriteriaSet set, GroupBests bests) {
        this.set = set;
        this.bests = bests;
        this.ledger = new AwardLedger(rules);
        this.all = new Waves(rules, bests.tasks().tasks());
        this.rated = new Waves(
                rules,
                bests.tasks().tasks().stream()
                        .filter(task -> printsRate(task.frame().leaf()))
                        .toList());
    }

    @Override
    public UnitScore score(FactSheet sheet) {
        return new ScoreTree(
                        set,
                        sheet,
                        all.awards(sheet, RateView.BY_POLICY),
                        rated.awards(sheet, RateView.AS_PRINTED),
                        rated.awards(sheet, RateView.AS_COUNTED))
                .build();
    }

    @Override
    public void close() {
        all.close();
        rated.close();
    }

    private static boolean printsRate(Leaf leaf) {
        return leaf.method().measures().stream()
                .flatMap(measure -> measure.ratio().stream())
                .anyMatch(ratio -> ratio.printed().isPresent());
    }

    /** Some tasks of the set, a session for each depth: parts come before what they are parts of. */
    private final class Waves {

        private final List<LeafTask> leaves;
        private final List<List<LeafTask>> tasks;
        private final List<RuleSession> sessions;

        Waves(RuleEngine rules, List<LeafTask> some) {
            leaves = some.stream().filter(task -> !task.part()).toList();
            int deepest =
                    some.stream().mapToInt(task -> task.frame().depth()).max().orElse(-1);
            tasks = IntStream.rangeClosed(0, deepest)
                    .mapToObj(depth -> some.stream()
                            .filter(task -> task.frame().depth() == depth)
                            .toList())
                    .toList();
            sessions = tasks.stream().map(wave -> rules.open(wave, ledger)).collect(Collectors.toList());
        }

        Map<LeafId, Award> awards(FactSheet sheet, RateView rates) {
            UnitFacts unit = new UnitFacts(sheet, bests.tasks(), rates, bests.of(sheet));
            for (int wave = 0; wave < tasks.size(); wave++) {
                unit.beginWave(wave);
                sessions.get(wave).fire(unit);
                ledger.requireComplete(tasks.get(wave), unit);
            }
            Map<LeafId, Award> awards = new HashMap<>();
            leaves.forEach(task -> awards.put(task.frame().leaf().id(), unit.award(task)));
            return awards;
        }

        void close() {
            sessions.forEach(RuleSession::close);
        }
    }
}
