package vn.parindex.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.advice.Trial.RULES;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Points;
import vn.parindex.scoring.UnitScore;

/** What offers and supposed figures do to a unit and to the units beside it. */
class AdvisorTest {

    private static final String RATIO =
            "maxPoints: 2, method: { kind: proportional, measure: { ratio: { of: done, to: planned } } }";
    private static final String TIERS = "maxPoints: 2, method: { kind: tiers, measure: { value: done }, "
            + "tiers: [ { from: 9, points: 2 }, { from: 7, points: 1 } ] }";
    private static final String FLAG = "maxPoints: 1, method: { kind: flag, fact: held }";
    private static final String RELATIVE =
            "maxPoints: 1, method: { kind: relative, measure: { value: initiatives }, to: best }";

    @Test
    void prospectsAreSortedByPointsAndThenByLeaf() {
        UnitAdvice advice = advise(Trial.of(RATIO, TIERS, FLAG), "done: 6, planned: 10, held: false");

        assertThat(advice.prospects())
                .extracting(prospect -> prospect.offer().leaf() + " "
                        + prospect.offer().change().text() + " "
                        + prospect.offer().gain())
                .containsExactly("1.2 +3 2", "1.2 +1 1", "1.3 true 1", "1.1 +4 0.8", "1.1 +1 0.2");
    }

    @Test
    void aProspectCountsWhatTheChangeDoesToOtherLeaves() {
        UnitAdvice advice = advise(Trial.of(RATIO, TIERS, FLAG), "done: 6, planned: 10, held: false");

        // Nine done win 2 in leaf 1.2 and 0.6 in leaf 1.1: 1.2 becomes 3.8.
        assertThat(advice.now().score().points()).isEqualTo(Points.of("1.2"));
        assertThat(advice.prospects().get(0).then().score().points()).isEqualTo(Points.of("3.8"));
    }

    @Test
    void theJointEffectTakesTheFartherOfTwoChangesOfOneFact() {
        UnitAdvice.Joint joint = advise(Trial.of(RATIO, TIERS, FLAG), "done: 6, planned: 10, held: false")
                .joint()
                .orElseThrow();

        assertThat(joint.changes()).extracting(FactChange::text).containsExactly("true", "+4");
        assertThat(joint.then().score().points()).isEqualTo(Points.of("5"));
    }

    @Test
    void aProspectMovesTheRank() {
        Trial trial = Trial.of(FLAG, TIERS);
        UnitAdvice advice = advise(trial, "held: false, done: 7", "held: true, done: 7", "held: false, done: 9");

        assertThat(advice.now().place().rank()).contains(3);
        assertThat(advice.prospects())
                .extracting(prospect -> prospect.offer().change().text() + ": "
                        + prospect.then().place().rank().orElseThrow())
                .containsExactly("true: 1", "+2: 1");
    }

    @Test
    void whatIfRescoresTheGroupOfARelativeLeaf() {
        Trial trial = Trial.of(RELATIVE);
        WhatIf whatIf = whatIf(trial, List.of(count("initiatives", "20")), "initiatives: 5", "initiatives: 10");

        assertThat(whatIf.before().score().points()).isEqualTo(Points.of("0.5"));
        assertThat(whatIf.after().score().points()).isEqualTo(Points.of("1"));
        assertThat(whatIf.others())
                .extracting(other -> other.before().score().points() + " → "
                        + other.after().score().points())
                .containsExactly("1 → 0.5");
        assertThat(whatIf.moved()).hasSize(1);
        assertThat(whatIf.domains()).hasSize(1);
    }

    @Test
    void whatIfWithoutAnyDifferenceMovesNothing() {
        WhatIf whatIf = whatIf(
                Trial.of(RELATIVE, FLAG), List.of(count("initiatives", "5")), "initiatives: 5", "initiatives: 9");

        assertThat(whatIf.moved()).isEmpty();
        assertThat(whatIf.domains()).isEmpty();
        assertThat(whatIf.others()).isEmpty();
        assertThat(whatIf.after().score().points())
                .isEqualTo(whatIf.before().score().points());
    }

    @Test
    void whatIfAFigureWereMissingTakesItsPointsAway() {
        WhatIf whatIf = whatIf(
                Trial.of(FLAG),
                List.of(new FactChange(
                        new IndicatorId("held"), FactValue.of(new Scalar.YesNo(true)), FactValue.MISSING)),
                "held: true");

        assertThat(whatIf.moved())
                .extracting(
                        leaf -> leaf.after().state().code() + " " + leaf.after().points())
                .containsExactly("no-data 0");
        assertThat(whatIf.changes()).extracting(FactChange::text).containsExactly("missing");
    }

    private static FactChange count(String id, String value) {
        return new FactChange(
                new IndicatorId(id), FactValue.MISSING, FactValue.of(new Scalar.Decimal(new BigDecimal(value))));
    }

    private static UnitAdvice advise(Trial trial, String facts, String... others) {
        List<FactSheet> sheets = trial.sheets(facts, others);
        List<UnitScore> scores = RULES.score(trial.set(), sheets);
        return new Advisor(RULES, trial.set(), sheets, scores, byPoints()).advise(0);
    }

    private static WhatIf whatIf(Trial trial, List<FactChange> changes, String facts, String... others) {
        CriteriaSet set = trial.set();
        List<FactSheet> sheets = trial.sheets(facts, others);
        return WhatIf.of(RULES, set, sheets, RULES.score(set, sheets), byPoints(), 0, changes);
    }

    /** Enough of a ranking for these sets: by points, equals together. */
    private static Placing byPoints() {
        return units -> {
            List<Points> best = units.stream()
                    .map(UnitScore::points)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            return units.stream()
                    .map(unit ->
                            new Place(Optional.of(best.indexOf(unit.points()) + 1), units.size(), Optional.empty(), 2))
                    .toList();
        };
    }
}
