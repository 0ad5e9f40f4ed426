package vn.parindex.scoring;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;

/** Scores by asking the rules (chấm điểm bằng quy tắc), many sheets with as many threads as there are processors. */
public final class RuleScorer implements Scorer {

    private static final int MANY = 256;

    private final RuleEngine rules;
    private final int threads;
    private final AtomicReference<Optional<SetPlan>> latest = new AtomicReference<>(Optional.empty());

    public RuleScorer(RuleEngine rules) {
        this(rules, Runtime.getRuntime().availableProcessors());
    }

    /** @param threads the most that work at the same time, whatever the number of processors */
    public RuleScorer(RuleEngine rules, int threads) {
        this.rules = rules;
        this.threads = threads;
    }

    @Override
    public List<UnitScore> score(CriteriaSet set, List<FactSheet> sheets) {
        GroupBests bests = GroupBests.of(plan(set), sheets);
        if (threads > 1 && sheets.size() >= MANY) {
            return new ScoringCrew(() -> open(set, bests), sheets).score(threads);
        }
        try (ScoringRun run = open(set, bests)) {
            return run.score(sheets);
        }
    }

    /** Who looks for a way back scores a unit hundreds of times by one set: it is made ready once. */
    private SetPlan plan(CriteriaSet set) {
        SetPlan plan = latest.get().filter(known -> known.set() == set).orElseGet(() -> SetPlan.of(set));
        latest.set(Optional.of(plan));
        return plan;
    }

    @Override
    public ScoringRun open(CriteriaSet set, GroupBests bests) {
        if (bests.plan().set() != set) {
            throw new IllegalArgumentException("the best of a group are of another set than %s".formatted(set.id()));
        }
        return new RuleRun(rules, bests);
    }
}
