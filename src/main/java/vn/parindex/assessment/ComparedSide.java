package vn.parindex.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.comparison.ComparedRun;
import vn.parindex.comparison.Rulebook;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.ranking.Ranker;
import vn.parindex.recorded.RecordedResult;
import vn.parindex.recorded.RecordedSet;
import vn.parindex.recorded.RecordedUnit;
import vn.parindex.recorded.RestoredSheet;
import vn.parindex.scoring.UnitScore;
import vn.parindex.source.SourceLocation;

/**
 * One side of a comparison (một bên so sánh): the sheets to be scored, and the saved result they were made again from.
 *
 * @param set none where a saved result names one that is not at hand
 * @param sheets none where they cannot be made again
 * @param saved none for a side that is scored now
 */
record ComparedSide(
        Optional<CriteriaSet> set, Optional<List<FactSheet>> sheets, Optional<RecordedResult> saved, Rulebook rules) {

    static ComparedSide saved(RecordedResult result, Optional<CriteriaSet> set, Rulebook rules, String file) {
        Optional<List<FactSheet>> sheets = set.flatMap(found -> {
            RestoredSheet restored = new RestoredSheet(found.indicators(), SourceLocation.document(file));
            List<FactSheet> all = result.units().stream()
                    .flatMap(unit -> restored.of(unit).stream())
                    .toList();
            return all.size() == result.units().size() ? Optional.of(all) : Optional.empty();
        });
        return new ComparedSide(set, sheets, Optional.of(result), rules);
    }

    /**
     * What a saved result does not tell, because none of its leaves looks at it, is as on the other side: so nothing of it
     * counts as moved.
     */
    ComparedSide completedFrom(ComparedSide other) {
        if (saved.isEmpty() || sheets.isEmpty() || other.sheets.isEmpty()) {
            return this;
        }
        List<FactSheet> others = other.sheets.get();
        List<FactSheet> completed = sheets.get().stream()
                .map(sheet ->
                        partner(sheet, others).map(one -> completed(sheet, one)).orElse(sheet))
                .toList();
        return new ComparedSide(set, Optional.of(completed), saved, rules);
    }

    private static Optional<FactSheet> partner(FactSheet sheet, List<FactSheet> others) {
        List<FactSheet> same = others.stream()
                .filter(other -> other.unit().id().equals(sheet.unit().id()))
                .toList();
        return same.size() == 1
                ? Optional.of(same.get(0))
                : same.stream()
                        .filter(other -> other.period().equals(sheet.period()))
                        .findFirst();
    }

    private static FactSheet completed(FactSheet sheet, FactSheet other) {
        Map<IndicatorId, IndicatorFact> facts = new LinkedHashMap<>(sheet.facts());
        other.facts().forEach(facts::putIfAbsent);
        return sheet.withFacts(facts);
    }

    /** Whether it can be scored, and a saved result then comes out as it was printed. */
    boolean isExact() {
        return set.isPresent()
                && sheets.isPresent()
                && saved.map(this::comesOutAs).orElse(true);
    }

    private boolean comesOutAs(RecordedResult result) {
        List<RecordedUnit> again = scored();
        return result.units().size() == again.size()
                && result.units().stream().allMatch(unit -> again.stream().anyMatch(one -> one.printsAs(unit)));
    }

    ComparedRun run() {
        return new ComparedRun(set.orElseThrow(), rules, sheets.orElseThrow());
    }

    /** What it tells without being scored step by step; a side that is scored now as it would be printed. */
    RecordedResult recorded(String rulesSha256, String engineVersion) {
        return saved.orElseGet(() -> new RecordedResult(
                RecordedSet.of(set.orElseThrow()),
                rulesSha256,
                engineVersion,
                "computed",
                scored().stream().map(RecordedUnit::asPrinted).toList()));
    }

    private List<RecordedUnit> scored() {
        List<FactSheet> all = sheets.orElseThrow();
        if (all.isEmpty()) {
            return List.of();
        }
        CriteriaSet by = set.orElseThrow();
        List<UnitScore> scores = rules.scorer(by).score(by, all);
        return new Ranker(by).rank(scores).stream().map(RecordedUnit::of).toList();
    }
}
