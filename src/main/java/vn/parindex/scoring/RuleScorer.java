package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;

/** Scores by asking the rules (chấm điểm bằng quy tắc). */
public final class RuleScorer implements Scorer {

    private final RuleEngine rules;

    public RuleScorer(RuleEngine rules) {
        this.rules = rules;
    }

    @Override
    public List<UnitScore> score(CriteriaSet set, List<FactSheet> sheets) {
        try (ScoringRun run = open(set, GroupBests.of(set, sheets))) {
            List<UnitScore> scores = new ArrayList<>();
            for (FactSheet sheet : sheets) {
                scores.add(run.score(sheet));
            }
            return List.copyOf(scores);
        }
    }

    @Override
    public ScoringRun open(CriteriaSet set, GroupBests bests) {
        return new RuleRun(rules, set, bests);
    }
}
