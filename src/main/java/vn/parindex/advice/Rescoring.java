package vn.parindex.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.fact.FactSheet;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.UnitScore;

/** Scores a run again with one sheet changed (chấm lại). Other units are rescored only where a leaf compares units. */
final class Rescoring {

    private final Scorer scorer;
    private final CriteriaSet set;
    private final List<FactSheet> sheets;
    private final boolean compares;

    Rescoring(Scorer scorer, CriteriaSet set, List<FactSheet> sheets) {
        this.scorer = scorer;
        this.set = set;
        this.sheets = List.copyOf(sheets);
        this.compares = set.leaves().stream().anyMatch(leaf -> compares(leaf.method()));
    }

    static boolean compares(ScoringMethod method) {
        return method instanceof ScoringMethod.Relative
                || method.parts().stream().anyMatch(Rescoring::compares);
    }

    /** The unit of that number as each of the variants of its sheet would make it, the other sheets unchanged. */
    List<UnitScore> variants(int unit, List<FactSheet> variants) {
        if (!compares) {
            return scorer.score(set, variants);
        }
        return variants.stream()
                .map(variant -> scorer.score(set, with(unit, variant)).get(unit))
                .toList();
    }

    /** All units of the run, one of them with another sheet. */
    List<UnitScore> run(List<UnitScore> before, int unit, FactSheet variant) {
        if (compares) {
            return scorer.score(set, with(unit, variant));
        }
        List<UnitScore> after = new ArrayList<>(before);
        after.set(unit, scorer.score(set, List.of(variant)).get(0));
        return List.copyOf(after);
    }

    private List<FactSheet> with(int unit, FactSheet variant) {
        return Stream.of(sheets.subList(0, unit), List.of(variant), sheets.subList(unit + 1, sheets.size()))
                .flatMap(List::stream)
                .toList();
    }
}
