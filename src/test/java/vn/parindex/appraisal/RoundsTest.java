package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.parindex.appraisal.DifferenceCause.BELOW_THRESHOLD;
import static vn.parindex.appraisal.DifferenceCause.BONUS_PENALTY;
import static vn.parindex.appraisal.DifferenceCause.CONTRADICTORY;
import static vn.parindex.appraisal.DifferenceCause.COUNCIL;
import static vn.parindex.appraisal.DifferenceCause.DATA;
import static vn.parindex.appraisal.DifferenceCause.EVIDENCE;
import static vn.parindex.appraisal.DifferenceCause.FORMULA;
import static vn.parindex.appraisal.DifferenceCause.GATE_CLOSED;
import static vn.parindex.appraisal.DifferenceCause.NOT_APPLICABLE;
import static vn.parindex.appraisal.DifferenceCause.NOT_CLAIMED;
import static vn.parindex.appraisal.DifferenceCause.NOT_DONE;
import static vn.parindex.appraisal.DifferenceCause.NO_DATA;
import static vn.parindex.appraisal.DifferenceCause.NO_EVIDENCE;
import static vn.parindex.appraisal.DifferenceCause.NO_REASON;
import static vn.parindex.appraisal.DifferenceCause.OTHER;
import static vn.parindex.appraisal.DifferenceCause.OVER_CAP;
import static vn.parindex.appraisal.DifferenceCause.PENALTY_OVERSTATED;
import static vn.parindex.appraisal.DifferenceCause.PENALTY_UNDERSTATED;
import static vn.parindex.appraisal.DifferenceCause.PENDING;
import static vn.parindex.appraisal.DifferenceCause.ROUNDING;
import static vn.parindex.appraisal.DifferenceCause.RULE_READING;
import static vn.parindex.appraisal.DifferenceCause.UNDER_CLAIMED;
import static vn.parindex.appraisal.DifferenceCause.VIOLATION;
import static vn.parindex.appraisal.RoundStep.APPRAISAL_TO_APPRAISAL2;
import static vn.parindex.appraisal.RoundStep.CLAIM_TO_COMPUTED;
import static vn.parindex.appraisal.RoundStep.COMPUTED_TO_APPRAISAL;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.points.Fraction;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;

/** Every cause of a difference, worked out by hand on one leaf; then totals and over-claims of small runs. */
class RoundsTest {

    private static final String RATE =
            "maxPoints: 2, method: { kind: proportional, base: 100%, measure: { ratio: { of: done, to: tasks } } }";
    private static final String TIERS =
            "maxPoints: 2, method: { kind: tiers, measure: { ratio: { of: done, to: tasks } },"
                    + " tiers: [ { from: 100%, points: 2 }, { from: 80%, points: 1 } ] }";
    private static final String FLAG = "maxPoints: 1, method: { kind: flag, fact: held }";
    private static final String PARTS = "maxPoints: 3, method: { kind: sum, parts: [ { maxPoints: 2, method: { kind:"
            + " proportional, base: 100%, measure: { ratio: { of: done, to: tasks } } } }, { maxPoints: 1, method: {"
            + " kind: flag, fact: held } } ] }";

    static Stream<Arguments> claims() {
        return Stream.of(
                // half of the tasks done: 1 of 2 points, all claimed
                claim(RATE, "done: 2, tasks: 4", "2", part(FORMULA, "-1")),
                claim(RATE, "done: 2, tasks: 4", "1.5", part(FORMULA, "-0.5")),
                claim(RATE, "done: 2, tasks: 4", "1"),
                claim(RATE, "done: 2, tasks: 4", "0.75", part(UNDER_CLAIMED, "0.25")),
                claim(TIERS, "done: 2, tasks: 4", "2", part(BELOW_THRESHOLD, "-2")),
                claim(TIERS, "done: 9, tasks: 10", "2", part(BELOW_THRESHOLD, "-1")),
                claim(FLAG, "held: false", "1", part(NOT_DONE, "-1")),
                claim(FLAG, "held: missing", "1", part(NO_DATA, "-1")),
                claim(FLAG, "held: 7", "0.5", part(CONTRADICTORY, "-0.5")),
                claim(FLAG, "held: not-applicable", "1", part(NOT_APPLICABLE, "-1")),
                claim(
                        RATE + ", requires: { fact: held, is: true }",
                        "done: 4, tasks: 4, held: false",
                        "2",
                        part(GATE_CLOSED, "-2")),
                claim(
                        "maxPoints: 1, method: { kind: deduction, items: [ { amount: faults, each: 0.25 } ] }",
                        "faults: 2",
                        "1",
                        part(VIOLATION, "-0.5")),
                claim(
                        FLAG + ", evidence: [Biên bản], policies: { evidence: withhold }",
                        "held: true",
                        "1",
                        part(NO_EVIDENCE, "-1")),
                claim(
                        "maxPoints: 1, assessedBy: council, method: { kind: council }",
                        "held: true",
                        "1",
                        part(PENDING, "-1")),
                // 2/3 of 2 is 1.3333…; 1.33 is how people write it, 1.34 is more
                claim(
                        RATE,
                        "done: 2, tasks: 3",
                        "1.33",
                        new Part(ROUNDING, thirds(4).minus(Points.of("1.33")))),
                claim(
                        RATE,
                        "done: 2, tasks: 3",
                        "1.34",
                        new Part(FORMULA, thirds(4).minus(Points.of("1.34")))),
                // 1 lost by the formula, 1 not done: 1 of the 2 lost is claimed, half of it each
                claim(PARTS, "done: 2, tasks: 4, held: false", "2", part(FORMULA, "-0.5"), part(NOT_DONE, "-0.5")),
                // 1 lost by the formula, 1 without data; everything is claimed
                claim(PARTS, "done: 2, tasks: 4, held: missing", "3", part(FORMULA, "-1"), part(NO_DATA, "-1")),
                // 0.5 lost by the formula, 1 not done: 0.5 of 1.5 is claimed, a third of each
                claim(
                        PARTS,
                        "done: 3, tasks: 4, held: false",
                        "2",
                        new Part(FORMULA, thirds(-1).times(half())),
                        part3(NOT_DONE, -1)));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void aClaimDiffersByWhatTheLeafLost(String leaf, String facts, String claim, List<Part> expected) {
        RoundsOfLeaf rounds = only(run(leaf, facts, "claims: { \"1.1\": " + claim + " }"));

        assertThat(rounds.differences())
                .isEqualTo(expected.stream()
                        .map(part -> new Difference(CLAIM_TO_COMPUTED, part.cause(), part.points()))
                        .toList());
    }

    @Test
    void aLeafThatIsNotClaimedIsNoted() {
        RoundsOfUnit unit = run("", List.of(RATE, FLAG), "done: 2, tasks: 4, held: true", "claims: { \"1.1\": 1 }")
                .units()
                .get(0);

        assertThat(unit.leaves().get(1).differences())
                .containsExactly(new Difference(CLAIM_TO_COMPUTED, NOT_CLAIMED, Points.of("1")));
        assertThat(unit.leaves().get(1).notes()).containsExactly(RoundNote.NOT_CLAIMED);
    }

    @Test
    void withoutAnyClaimThereIsNoSuchStep() {
        RoundsOfUnit unit = run(RATE, "done: 2, tasks: 4", "").units().get(0);

        assertThat(unit.total(Round.CLAIMED)).isEmpty();
        assertThat(unit.movement(CLAIM_TO_COMPUTED)).isEmpty();
        assertThat(unit.leaves().get(0).differences()).isEmpty();
        assertThat(unit.hasRounds()).isFalse();
    }

    @Test
    void pointsClaimedForALeafThatDoesNotApplyAreNoted() {
        RoundsOfLeaf leaf = only(run(FLAG, "held: not-applicable", "claims: { \"1.1\": 1 }"));

        assertThat(leaf.notes()).containsExactly(RoundNote.CLAIMED_NOT_APPLICABLE);
        assertThat(leaf.overClaimed()).isEqualTo(Points.of("1"));
    }

    @Test
    void appraisalsDifferByTheReasonTheyGive() {
        RoundsOfLeaf leaf = only(run(RATE, "done: 2, tasks: 4", """
                appraisal: { "1.1": { points: 0.5, reason: evidence } }
                statements: { "1.1": { text: "Đã gửi bổ sung" } }
                appraisal2: { "1.1": { points: 0.75, reason: rule-reading } }
                """));

        assertThat(leaf.differences())
                .containsExactly(
                        new Difference(COMPUTED_TO_APPRAISAL, EVIDENCE, Points.of("-0.5")),
                        new Difference(APPRAISAL_TO_APPRAISAL2, RULE_READING, Points.of("0.25")));
        assertThat(leaf.notes()).isEmpty();
    }

    @Test
    void everyReasonHasItsCause() {
        Stream.of(new Part(DATA, Points.ZERO), new Part(BONUS_PENALTY, Points.ZERO), new Part(OTHER, Points.ZERO))
                .map(Part::cause)
                .forEach(cause -> assertThat(only(run(
                                        RATE,
                                        "done: 4, tasks: 4",
                                        "appraisal: { \"1.1\": { points: 1.25, reason: %s } }".formatted(cause.code())))
                                .differences())
                        .containsExactly(new Difference(COMPUTED_TO_APPRAISAL, cause, Points.of("-0.75"))));
    }

    @Test
    void anAppraisalWithoutReasonSaysSoUnlessItOnlyRounds() {
        RoundsOfLeaf without = only(run(RATE, "done: 2, tasks: 3", "appraisal: { \"1.1\": { points: 1 } }"));
        RoundsOfLeaf rounded = only(run(RATE, "done: 2, tasks: 3", "appraisal: { \"1.1\": { points: 1.33 } }"));

        assertThat(without.differences()).containsExactly(new Difference(COMPUTED_TO_APPRAISAL, NO_REASON, thirds(-1)));
        assertThat(rounded.differences())
                .containsExactly(new Difference(
                        COMPUTED_TO_APPRAISAL, ROUNDING, Points.of("1.33").minus(thirds(4))));
        assertThat(rounded.isRoundedOnly()).isTrue();
    }

    @Test
    void statementsWithoutAnswerAndAnswersWithoutStatementAreNoted() {
        RoundsOfLeaf unanswered = only(run(RATE, "done: 2, tasks: 4", """
                appraisal: { "1.1": { points: 0.5, reason: data } }
                statements: { "1.1": { text: "Số liệu đã đúng" } }
                """));
        RoundsOfLeaf unasked = only(run(RATE, "done: 2, tasks: 4", """
                appraisal: { "1.1": { points: 0.5, reason: data } }
                appraisal2: { "1.1": { points: 1, reason: data } }
                """));

        assertThat(unanswered.notes()).containsExactly(RoundNote.STATEMENT_UNANSWERED);
        assertThat(unasked.notes()).containsExactly(RoundNote.CHANGED_WITHOUT_STATEMENT);
    }

    /** The council gives 0.5 of the 1 claimed, then 0.75; the machine has no points of its own, so nobody over-claims. */
    @Test
    void aLeafOfTheCouncilStandsAtItsFirstAppraisalBeforeTheSecond() {
        Rounds run = run("maxPoints: 1, assessedBy: council, method: { kind: council }", "held: true", """
                claims: { "1.1": 1 }
                appraisal: { "1.1": { points: 0.5 } }
                statements: { "1.1": { text: "Đề nghị xem lại" } }
                appraisal2: { "1.1": { points: 0.75, reason: evidence } }
                """);

        assertThat(only(run).differences())
                .containsExactly(
                        new Difference(CLAIM_TO_COMPUTED, COUNCIL, Points.of("-0.5")),
                        new Difference(APPRAISAL_TO_APPRAISAL2, EVIDENCE, Points.of("0.25")));
        assertThat(run.units().get(0).score().points()).isEqualTo(Points.of("0.75"));
        assertThat(only(run).overClaimed()).isEqualTo(Points.ZERO);
        assertThat(only(run).overAppraised()).contains(Points.of("0.25"));
    }

    /** 2 faults take away 1; who admits 0.5 claims half a point too much, who takes 1.5 off half a point too little. */
    @Test
    void aPenaltyIsOverClaimedByTakingLessOff() {
        String leaf = "maxPoints: 2, method: { kind: count, amount: faults, each: 0.5 }";
        RoundsOfLeaf less = only(penalty(List.of(leaf), "claims: { \"1.1\": 0.5 }"));
        RoundsOfLeaf more = only(penalty(List.of(leaf), "claims: { \"1.1\": 1.5 }"));

        assertThat(less.differences())
                .containsExactly(new Difference(CLAIM_TO_COMPUTED, PENALTY_UNDERSTATED, Points.of("-0.5")));
        assertThat(less.overClaimed()).isEqualTo(Points.of("0.5"));
        assertThat(less.counted()).containsEntry(Round.COMPUTED, Points.of("-1"));
        assertThat(more.differences())
                .containsExactly(new Difference(CLAIM_TO_COMPUTED, PENALTY_OVERSTATED, Points.of("0.5")));
        assertThat(more.overClaimed()).isEqualTo(Points.ZERO);
    }

    /**
     * Bonus 2 + 2 under a cap of 3. Claimed 2 and 1.5 count 2 and 1. Computed 1 and 2 count 1 and 2: the second leaf wins
     * 0.5 that was not claimed and 0.5 that the cap had taken. The appraisal gives the first 2, and the cap takes 1 of the
     * second again.
     */
    @Test
    void whatTheCapMovesIsACauseOfItsOwn() {
        String first = "maxPoints: 2, method: { kind: count, amount: faults, each: 0.5 }";
        String second = "maxPoints: 2, method: { kind: count, amount: tasks, each: 0.5 }";
        RoundsOfUnit unit = run("    kind: bonus\n    cap: 3\n", List.of(first, second), "faults: 2, tasks: 4", """
                claims: { "1.1": 2, "1.2": 1.5 }
                appraisal: { "1.1": { points: 2, reason: bonus-penalty } }
                """)
                .units()
                .get(0);

        assertThat(unit.leaves().get(0).differences())
                .containsExactly(
                        new Difference(CLAIM_TO_COMPUTED, FORMULA, Points.of("-1")),
                        new Difference(COMPUTED_TO_APPRAISAL, BONUS_PENALTY, Points.of("1")));
        assertThat(unit.leaves().get(1).differences())
                .containsExactly(
                        new Difference(CLAIM_TO_COMPUTED, UNDER_CLAIMED, Points.of("0.5")),
                        new Difference(CLAIM_TO_COMPUTED, OVER_CAP, Points.of("0.5")),
                        new Difference(COMPUTED_TO_APPRAISAL, OVER_CAP, Points.of("-1")));
        assertThat(unit.total(Round.CLAIMED)).contains(Points.of("3"));
        assertThat(unit.total(Round.COMPUTED)).contains(Points.of("3"));
        assertThat(unit.total(Round.APPRAISAL)).contains(Points.of("3"));
    }

    /**
     * a claims 2 and 1 for 1 and 0, b claims 1.5 and 1 for 0.5 and 1, c does not claim. Over-claimed: 1.1 by 1 + 1, 1.2
     * by 1.
     */
    @Test
    void totalsByCauseAndOverClaimsAreOfAllUnits() {
        Rounds run = RoundsRun.of(
                "",
                List.of(RATE, FLAG),
                RoundsRun.sheet("a", "done: 2, tasks: 4, held: false", "claims: { \"1.1\": 2, \"1.2\": 1 }"),
                RoundsRun.sheet("b", "done: 1, tasks: 4, held: true", """
                        claims: { "1.1": 1.5, "1.2": 1 }
                        appraisal: { "1.1": { points: 1, reason: data } }
                        """),
                RoundsRun.sheet("c", "done: 4, tasks: 4, held: true", ""));

        assertThat(run.causes())
                .containsExactly(
                        new CauseTotal(CLAIM_TO_COMPUTED, FORMULA, Points.of("-2"), 2, 2),
                        new CauseTotal(CLAIM_TO_COMPUTED, NOT_DONE, Points.of("-1"), 1, 1),
                        new CauseTotal(COMPUTED_TO_APPRAISAL, DATA, Points.of("0.5"), 1, 1));
        assertThat(run.movement(CLAIM_TO_COMPUTED)).contains(Points.of("-3"));
        assertThat(run.movement(COMPUTED_TO_APPRAISAL)).contains(Points.of("0.5"));
        assertThat(run.movement(APPRAISAL_TO_APPRAISAL2)).isEmpty();
        assertThat(run.overClaims())
                .extracting(one -> one.leaf().id(), OverClaim::claimants, OverClaim::units, OverClaim::points)
                .containsExactly(
                        tuple(new LeafId("1.1"), 2, 2, Points.of("2")), tuple(new LeafId("1.2"), 2, 1, Points.of("1")));
        assertThat(run.overClaims().get(0).unitsAppraised()).isEqualTo(1);
        assertThat(run.overClaims().get(0).pointsAppraised()).isEqualTo(Points.of("0.5"));
    }

    /** A part of a step: its cause and points. */
    private record Part(DifferenceCause cause, Points points) {}

    private static Part part(DifferenceCause cause, String points) {
        return new Part(cause, Points.of(points));
    }

    private static Part part3(DifferenceCause cause, int thirds) {
        return new Part(cause, thirds(thirds));
    }

    private static Points thirds(int many) {
        return new Points(Fraction.of(many).dividedBy(Fraction.of(3)));
    }

    private static Fraction half() {
        return Fraction.parse("0.5");
    }

    private static Arguments claim(String leaf, String facts, String claim, Part... parts) {
        return Arguments.of(leaf, facts, claim, List.of(parts));
    }

    private static Rounds run(String leaf, String facts, String more) {
        return run("", List.of(leaf), facts, more);
    }

    private static Rounds penalty(List<String> leaves, String claims) {
        return run("    kind: penalty\n", leaves, "faults: 2", claims);
    }

    private static Rounds run(String domain, List<String> leaves, String facts, String more) {
        return RoundsRun.of(domain, leaves, RoundsRun.sheet("a", facts, more));
    }

    private static RoundsOfLeaf only(Rounds run) {
        return run.units().get(0).leaves().get(0);
    }
}
