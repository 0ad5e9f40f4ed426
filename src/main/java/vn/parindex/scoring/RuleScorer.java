package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.LeafId;

/** Scores by asking the rules (chấm điểm bằng quy tắc): leaves stand in a session once, units come and go. */
public final class RuleScorer implements Scorer {

    private final RuleEngine rules;

    public RuleScorer(RuleEngine rules) {
        this.rules = rules;
    }

    @Override
    public List<UnitScore> score(CriteriaSet set, List<FactSheet> sheets) {
        try (Asking all = new Asking(TaskList.of(set), sheets);
                Asking rated = new Asking(TaskList.of(set, RuleScorer::printsRate), sheets)) {
            List<UnitScore> scores = new ArrayList<>();
            for (FactSheet sheet : sheets) {
                scores.add(new ScoreTree(
                                set,
                                sheet,
                                all.awards(sheet, RateView.BY_POLICY),
                                rated.awards(sheet, RateView.AS_PRINTED),
                                rated.awards(sheet, RateView.AS_COUNTED))
                        .build());
            }
            return List.copyOf(scores);
        }
    }

    private static boolean printsRate(Leaf leaf) {
        return leaf.method().measures().stream()
                .flatMap(measure -> measure.ratio().stream())
                .anyMatch(ratio -> ratio.printed().isPresent());
    }

    /** One session over some leaves of the set. */
    private final class Asking implements AutoCloseable {

        private final TaskList tasks;
        private final GroupBests bests;
        private final AwardLedger ledger;
        private final RuleSession session;

        Asking(TaskList tasks, List<FactSheet> sheets) {
            this.tasks = tasks;
            this.bests = new GroupBests(tasks, sheets);
            this.ledger = new AwardLedger(rules);
            this.session = rules.open(tasks, ledger);
        }

        Map<LeafId, Award> awards(FactSheet sheet, RateView rates) {
            UnitFacts unit = new UnitFacts(sheet, tasks, rates, bests.of(sheet));
            for (int wave = 0; wave < tasks.waves(); wave++) {
                unit.beginWave(wave);
                session.fire(unit);
                ledger.requireComplete(tasks, unit, wave);
            }
            Map<LeafId, Award> awards = new HashMap<>();
            tasks.leaves().forEach(task -> awards.put(task.frame().leaf().id(), unit.award(task)));
            return awards;
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
