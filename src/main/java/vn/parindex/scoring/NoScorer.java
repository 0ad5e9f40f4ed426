package vn.parindex.scoring;

import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;

/** For runs without any sheet (không có phiếu để chấm): no rules need be compiled. */
public final class NoScorer implements Scorer {

    @Override
    public List<UnitScore> score(CriteriaSet criteria, List<FactSheet> sheets) {
        if (!sheets.isEmpty()) {
            throw new IllegalStateException("%d sheets and no rules to score them with".formatted(sheets.size()));
        }
        return List.of();
    }

    @Override
    public ScoringRun open(CriteriaSet criteria, GroupBests bests) {
        throw new IllegalStateException("no rules to score sheets of set %s with".formatted(criteria.id()));
    }
}
