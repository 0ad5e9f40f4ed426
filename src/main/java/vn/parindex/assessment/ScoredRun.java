package vn.parindex.assessment;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.advice.Advisor;
import vn.parindex.advice.FactChange;
import vn.parindex.advice.Regain;
import vn.parindex.advice.UnitAdvice;
import vn.parindex.advice.WhatIf;
import vn.parindex.appraisal.Rounds;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.ranking.RankBasis;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.UnitScore;

/** A finished run that can still be asked what would change its result (lượt chấm điểm): the way back, and what if. */
public final class ScoredRun {

    private static final int MANY = 20;

    private final AssessmentResult result;
    private final Scorer scorer;
    private final List<FactSheet> sheets;
    private final List<UnitScore> scores;
    private final Map<UnitScore, Integer> numbers = new IdentityHashMap<>();

    ScoredRun(AssessmentResult result, Scorer scorer, List<FactSheet> sheets, List<UnitScore> scores) {
        this.result = result;
        this.scorer = scorer;
        this.sheets = List.copyOf(sheets);
        this.scores = List.copyOf(scores);
        for (int i = 0; i < scores.size(); i++) {
            numbers.put(scores.get(i), i);
        }
    }

    public AssessmentResult result() {
        return result;
    }

    /** The same run with its units in the order of another ranking. */
    public ScoredRun rankedBy(RankBasis basis) {
        return new ScoredRun(result.rankedBy(basis), scorer, sheets, scores);
    }

    /**
     * The result with advice on every leaf of the units chosen, and what it would come to; among many units only what all of
     * it together would.
     */
    public AssessmentResult resultWithOutlooks(List<UnitResult> chosen) {
        Advisor advisor = new Advisor(scorer, set(), sheets, scores, new PlacesByRanking(set(), result.basis()));
        Set<UnitResult> inFull = Collections.newSetFromMap(new IdentityHashMap<>());
        inFull.addAll(chosen);
        return with(result.units().stream()
                .map(unit -> {
                    if (!inFull.contains(unit)) {
                        return unit;
                    }
                    UnitAdvice advice =
                            chosen.size() > MANY ? advisor.adviseJointly(number(unit)) : advisor.advise(number(unit));
                    return new UnitResult(
                            unit.ranked(), unit.problems(), Optional.of(advice.leaves()), Optional.of(advice));
                })
                .toList());
    }

    /** The result with advice on every leaf of every unit. */
    public AssessmentResult resultWithAdvice() {
        Regain regain = new Regain(scorer, set(), sheets);
        List<UnitResult> units = result.units().stream()
                .map(unit -> new UnitResult(
                        unit.ranked(),
                        unit.problems(),
                        Optional.of(regain.leaves(number(unit), unit.ranked().score())),
                        Optional.empty()))
                .toList();
        return with(units);
    }

    private AssessmentResult with(List<UnitResult> units) {
        return new AssessmentResult(
                set(), result.rulesSha256(), result.engineVersion(), units, result.refused(), result.basis());
    }

    /** The way back to lost points for one unit of the result. */
    public AdvisedUnit advise(UnitResult unit) {
        return new AdvisedUnit(
                unit, new Advisor(scorer, set(), sheets, scores, new PlacesByRanking(set())).advise(number(unit)));
    }

    /** Claims, computed points and appraisals of every unit side by side, in the order of the result. */
    public Rounds rounds() {
        return Rounds.of(
                scorer,
                set(),
                result.units().stream().map(unit -> unit.ranked().score()).toList());
    }

    /** What changed facts of one unit of the result would do to the whole run. */
    public WhatIf whatIf(UnitResult unit, List<IndicatorFact> facts) {
        int number = number(unit);
        List<FactChange> changes = facts.stream()
                .map(fact -> FactChange.in(sheets.get(number), fact.indicator(), fact.value()))
                .toList();
        return WhatIf.of(scorer, set(), sheets, scores, new PlacesByRanking(set()), number, changes);
    }

    private CriteriaSet set() {
        return result.criteria();
    }

    private int number(UnitResult unit) {
        return numbers.get(unit.ranked().score());
    }
}
