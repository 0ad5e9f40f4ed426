package vn.parindex.comparison;

import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.scoring.UnitScore;

/** A state of everything that decides points, and what it gives (một lượt chấm). */
record Scored(Rulebook rules, CriteriaSet set, List<FactSheet> sheets, List<UnitScore> scores) {

    static Scored of(Rulebook rules, CriteriaSet set, List<FactSheet> sheets) {
        List<FactSheet> fitted =
                sheets.stream().map(sheet -> HybridSheet.fitted(sheet, set)).toList();
        return new Scored(
                rules,
                set,
                sheets,
                sheets.isEmpty() ? List.of() : rules.scorer(set).score(set, fitted));
    }

    /** The next state; the scores are kept where nothing is different. */
    Scored then(Rulebook nextRules, CriteriaSet nextSet, List<FactSheet> nextSheets) {
        boolean same = nextRules == rules && nextSet == set && nextSheets.equals(sheets);
        return same ? this : of(nextRules, nextSet, nextSheets);
    }
}
