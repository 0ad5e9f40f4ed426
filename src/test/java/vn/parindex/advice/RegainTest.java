package vn.parindex.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.advice.Trial.obstacles;
import static vn.parindex.advice.Trial.offers;

import org.junit.jupiter.api.Test;

/** Offers and obstacles worked out by hand, method by method. */
class RegainTest {

    private static final String DONE_OF_PLANNED = "measure: { ratio: { of: done, to: planned } }";

    @Test
    void tiersOfferEveryLevelAboveThePresentOne() {
        Trial trial = Trial.of("maxPoints: 2, method: { kind: tiers, " + DONE_OF_PLANNED
                + ", tiers: [ { from: 100%, points: 2 }, { from: 80%, points: 1 } ], otherwise: 0 }");

        // 80% of 33 is 26.4: 27 of 33 reach it, 26 do not.
        assertThat(offers(trial.advice("done: 14, planned: 33"))).containsExactly("done +13: +1", "done +19: +2");
        assertThat(offers(trial.advice("done: 27, planned: 33"))).containsExactly("done +6: +1");
        assertThat(offers(trial.advice("done: 33, planned: 33"))).isEmpty();
        assertThat(offers(trial.advice("done: 0, planned: 1"))).containsExactly("done +1: +2");
    }

    @Test
    void ofARuleOfTheSetTheUnitsOwnFiguresAreOfferedAndNeverAnAllotment() {
        Trial trial = Trial.of("maxPoints: 1.5, method: { kind: special, rule: posts-by-category, "
                + "facts: [civil_service_posts_filled, public_service_staff_filled], "
                + "given: [civil_service_posts_assigned, public_service_staff_assigned] }");
        String civil = "civil_service_posts_filled: %d, civil_service_posts_assigned: 80, ";
        String employees = "public_service_staff_filled: %d, public_service_staff_assigned: 40";

        assertThat(offers(trial.advice((civil + employees).formatted(78, 43))))
                .containsExactly("public_service_staff_filled -3: +1.5");
        assertThat(offers(trial.advice((civil + employees).formatted(80, 40)))).isEmpty();

        // 35 too many are found though they are far; where both are over no change of one figure alone wins anything.
        assertThat(offers(trial.advice((civil + employees).formatted(80, 75))))
                .containsExactly("public_service_staff_filled -35: +1.5");
        assertThat(offers(trial.advice((civil + employees).formatted(81, 41)))).isEmpty();
        assertThat(obstacles(trial.advice((civil + employees).formatted(81, 41))))
                .containsExactly("no-single-change [] 1.5");
    }

    @Test
    void aBoundThatIsNotIncludedNeedsOneMore() {
        Trial trial = Trial.of("maxPoints: 1, method: { kind: tiers, measure: { value: done }, "
                + "tiers: [ { above: 10, points: 1 }, { from: 10, points: 0.5 } ] }");

        assertThat(offers(trial.advice("done: 8"))).containsExactly("done +2: +0.5", "done +3: +1");
    }

    @Test
    void tiersThatRewardLessOfferLess() {
        Trial trial = Trial.of("maxPoints: 1, method: { kind: tiers, measure: { value: late }, "
                + "tiers: [ { above: 5, points: 0 }, { from: 3, points: 0.5 } ], otherwise: 1 }");

        assertThat(offers(trial.advice("late: 7"))).containsExactly("late -2: +0.5", "late -5: +1");
    }

    @Test
    void proportionalOffersTheFloorAndTheWhole() {
        Trial trial = Trial.of("maxPoints: 2, method: { kind: proportional, " + DONE_OF_PLANNED + ", floor: 90% }");

        // Under the floor nothing is won before 18 of 20; then 2 × 18/20 = 1.8.
        assertThat(offers(trial.advice("done: 15, planned: 20"))).containsExactly("done +3: +1.8", "done +5: +2");
        assertThat(offers(trial.advice("done: 18, planned: 20"))).containsExactly("done +1: +0.1", "done +2: +0.2");
        assertThat(offers(trial.advice("done: 19, planned: 20"))).containsExactly("done +1: +0.1");
    }

    @Test
    void proportionalStopsWhereTheWholeMaximumIsReached() {
        Trial trial = Trial.of("maxPoints: 1, method: { kind: proportional, " + DONE_OF_PLANNED + ", full: 95% }");

        // 95% of 50 is 47.5: the 48th already wins everything.
        assertThat(offers(trial.advice("done: 40, planned: 50"))).containsExactly("done +1: +0.02", "done +8: +0.2");
    }

    @Test
    void leafRoundingDelaysTheFirstGain() {
        Trial trial = Trial.of("maxPoints: 1, policies: { rounding: { leaf: 1 } }, method: { kind: proportional, "
                + DONE_OF_PLANNED + " }");

        // 0.84 is 0.8; 0.849 still is; 0.85 is 0.9. The whole is rounded up from 0.95 on.
        assertThat(offers(trial.advice("done: 840, planned: 1000")))
                .containsExactly("done +10: +0.1", "done +110: +0.2");
    }

    @Test
    void everyMemberOfASumIsAnOfferByItself() {
        Trial trial = Trial.of("maxPoints: 1, method: { kind: tiers, measure: { ratio: "
                + "{ of: { sum: [done], minus: [late] }, to: planned } }, tiers: [ { from: 50%, points: 1 } ] }");

        assertThat(offers(trial.advice("done: 6, late: 3, planned: 10"))).containsExactly("done +2: +1", "late -2: +1");
        assertThat(offers(trial.advice("done: 6, late: 1, planned: 12"))).containsExactly("done +1: +1", "late -1: +1");
    }

    @Test
    void linearWorksInEitherDirection() {
        String line = "maxPoints: 1, method: { kind: linear, measure: { value: late }, "
                + "from: { at: 0, points: 1 }, to: { at: 10, points: 0 } }";

        // Late 12 lies on the flat end: 9 is the first that wins, 0 wins everything.
        assertThat(offers(Trial.of(line).advice("late: 12"))).containsExactly("late -3: +0.1", "late -12: +1");
        assertThat(offers(Trial.of(line).advice("late: 4"))).containsExactly("late -1: +0.1", "late -4: +0.4");
    }

    @Test
    void aPercentageMovesInHundredthsOfAPoint() {
        Trial trial = Trial.of("maxPoints: 1.5, method: { kind: linear, measure: { value: rate }, "
                + "from: { at: 80%, points: 0 }, to: { at: 95%, points: 1.5 } }");

        assertThat(offers(trial.advice("rate: 90%"))).containsExactly("rate +0.01: +0.001", "rate +5: +0.5");
        assertThat(offers(trial.advice("rate: 79.995%")).get(0)).isEqualTo("rate +0.006: +0.0001");
    }

    @Test
    void moneyMovesInTheLastDecimalOfItsMeasure() {
        Trial trial = Trial.of("maxPoints: 1, method: { kind: tiers, measure: { ratio: { of: spent, to: budget } }, "
                + "tiers: [ { from: 100%, points: 1 } ] }");

        assertThat(offers(trial.advice("spent: 27, budget: 27.53"))).containsExactly("spent +0.53: +1");
    }

    @Test
    void countOffersTheFirstAndTheMost() {
        Trial trial = Trial.of("maxPoints: 0.75, method: { kind: count, amount: initiatives, each: 0.25 }");

        assertThat(offers(trial.advice("initiatives: 0")))
                .containsExactly("initiatives +1: +0.25", "initiatives +3: +0.75");
        assertThat(offers(trial.advice("initiatives: 2"))).containsExactly("initiatives +1: +0.25");
        assertThat(offers(trial.advice("initiatives: 5"))).isEmpty();
    }

    @Test
    void deductionOffersEachItemByItself() {
        Trial trial = Trial.of("maxPoints: 1, method: { kind: deduction, "
                + "items: [ { amount: late, each: 0.25 }, { amount: serious, each: 0.5 } ] }");

        assertThat(offers(trial.advice("late: 2, serious: 1")))
                .containsExactly("late -1: +0.25", "late -2: +0.5", "serious -1: +0.5");
        // 6 × 0.25 is 0.5 more than there is to take: the third fewer is the first that wins.
        assertThat(offers(trial.advice("late: 6, serious: 0"))).containsExactly("late -3: +0.25", "late -6: +1");
    }

    @Test
    void deductionOfEverythingNeedsNoCaseAtAll() {
        Trial trial = Trial.of("maxPoints: 1, method: { kind: deduction, items: [ { amount: serious, all: true } ] }");

        assertThat(offers(trial.advice("serious: 4"))).containsExactly("serious -4: +1");
    }

    @Test
    void checklistOffersEachItemThatIsNotDoneAndAsksForTheMissing() {
        Trial trial = Trial.of(
                "maxPoints: 1, method: { kind: checklist, items: [ "
                        + "{ fact: held, name: \"Đối thoại\", points: 0.75 }, { fact: told, name: \"Thông báo\", points: 0.25 } ] }");

        assertThat(offers(trial.advice("held: false, told: false")))
                .containsExactly("held true: +0.75", "told true: +0.25");
        assertThat(offers(trial.advice("held: false"))).containsExactly("held true: +0.75");
        assertThat(obstacles(trial.advice("held: false"))).containsExactly("send-figure [told] 0.25");
    }

    @Test
    void choiceOffersEveryBetterCode() {
        Trial trial = Trial.of(
                "maxPoints: 1, method: { kind: choice, fact: way, points: { \"0\": 0, \"1\": 0.5, \"2\": 1, \"3\": 1 } }");

        assertThat(offers(trial.advice("way: \"0\""))).containsExactly("way 1: +0.5", "way 2: +1");
        assertThat(offers(trial.advice("way: \"1\""))).containsExactly("way 2: +0.5");
        assertThat(offers(trial.advice("way: \"3\""))).isEmpty();
    }

    @Test
    void flagIsTurned() {
        Trial trial = Trial.of("maxPoints: 0.5, method: { kind: flag, fact: held }");

        assertThat(offers(trial.advice("held: false"))).containsExactly("held true: +0.5");
        assertThat(offers(trial.advice("held: true"))).isEmpty();
    }

    @Test
    void aMissedDeadlineIsLostForGood() {
        Trial trial = Trial.of("maxPoints: 1, method: { kind: deadline, date: issued, due: 2023-01-10, "
                + "late: [ { days: 5, points: 0.5 } ] }");

        assertThat(offers(trial.advice("issued: 2023-01-14"))).isEmpty();
        assertThat(obstacles(trial.advice("issued: 2023-01-14"))).containsExactly("deadline-passed [issued] 0.5");
        assertThat(obstacles(trial.advice("issued: false"))).containsExactly("deadline-passed [issued] 1");
        assertThat(obstacles(trial.advice("issued: 2023-01-10"))).isEmpty();
    }

    @Test
    void whatIsDueAfterThePeriodCanStillBeDone() {
        Trial trial = Trial.of("maxPoints: 1, method: { kind: deadline, date: issued, due: 2024-01-10 }");

        assertThat(obstacles(trial.advice("issued: false"))).containsExactly("do-in-time [issued] 1");
    }

    @Test
    void anUnmetRequirementIsTheOnlyWay() {
        String gated = "maxPoints: 1, requires: { fact: held, is: true }, method: { kind: proportional, "
                + DONE_OF_PLANNED + " }";

        assertThat(offers(Trial.of(gated).advice("held: false, done: 3, planned: 4")))
                .containsExactly("held true: +0.75");
        assertThat(obstacles(Trial.of(gated).advice("held: false, done: 0, planned: 4")))
                .containsExactly("no-single-change [] 1");
    }

    @Test
    void aRequirementOfANumberIsReachedStepByStep() {
        Trial trial =
                Trial.of("maxPoints: 1, requires: { fact: units, atLeast: 10 }, method: { kind: flag, fact: held }");

        assertThat(offers(trial.advice("units: 7, held: true"))).containsExactly("units +3: +1");
    }

    @Test
    void theWholeAndThePrintedRateNeverMove() {
        String ratio = "measure: { ratio: { of: done, to: planned, printed: rate } }";
        Trial printed = Trial.of(
                "maxPoints: 1, policies: { printedRate: printed }, method: { kind: proportional, " + ratio + " }");
        Trial lower = Trial.of(
                "maxPoints: 1, policies: { printedRate: lower }, method: { kind: proportional, " + ratio + " }");

        assertThat(offers(printed.advice("done: 5, planned: 10, rate: 50%"))).isEmpty();
        assertThat(obstacles(printed.advice("done: 5, planned: 10, rate: 50%")))
                .containsExactly("rate-as-printed [rate] 0.5");
        // The lower of the two: from 5 of 10 the counts can win as far as the printed 70%.
        assertThat(offers(lower.advice("done: 5, planned: 10, rate: 70%")))
                .containsExactly("done +1: +0.1", "done +2: +0.2");
    }

    @Test
    void aRateThatMayExceedIsRaisedOverTheWhole() {
        Trial trial = Trial.of("maxPoints: 1, method: { kind: tiers, measure: { ratio: "
                + "{ of: done, to: planned, mayExceed: true } }, tiers: [ { from: 120%, points: 1 } ] }");

        assertThat(offers(trial.advice("done: 9, planned: 10"))).containsExactly("done +3: +1");
    }

    @Test
    void leavesThatAreNotScoredHaveNoOffer() {
        Trial withheld = Trial.of("maxPoints: 1, method: { kind: proportional, " + DONE_OF_PLANNED + " }");
        Trial zero = Trial.of("maxPoints: 1, policies: { contradictory: zero }, method: { kind: proportional, "
                + DONE_OF_PLANNED + " }");
        Trial evidence = Trial.of("maxPoints: 1, policies: { evidence: withhold }, evidence: [\"Báo cáo\"], "
                + "method: { kind: flag, fact: held }");

        assertThat(offers(withheld.advice("done: 5"))).isEmpty();
        assertThat(obstacles(withheld.advice("done: 5"))).containsExactly("send-figure [planned] 1");
        assertThat(offers(withheld.advice("done: 12, planned: 10"))).isEmpty();
        assertThat(obstacles(withheld.advice("done: 12, planned: 10"))).containsExactly("clarify [done, planned] 1");
        assertThat(offers(zero.advice("done: 12, planned: 10"))).isEmpty();
        assertThat(obstacles(zero.advice("done: 12, planned: 10"))).containsExactly("clarify [done, planned] 1");
        assertThat(obstacles(evidence.advice("held: true"))).containsExactly("send-evidence [] 1");
        assertThat(evidence.advice("held: true").obstacles().get(0).papers()).containsExactly("Báo cáo");
    }

    @Test
    void aLeafThatDoesNotApplyHasNothingToSay() {
        Trial trial = Trial.of("maxPoints: 1, method: { kind: proportional, " + DONE_OF_PLANNED + " }");

        assertThat(obstacles(trial.advice("done: 0, planned: 0"))).isEmpty();
        assertThat(offers(trial.advice("done: 0, planned: 0"))).isEmpty();
    }

    @Test
    void relativeIsHeldAgainstTheOtherUnitsAsTheyAre() {
        Trial trial = Trial.of("maxPoints: 1, method: { kind: relative, measure: { value: done }, to: best }");

        assertThat(offers(trial.advice("done: 6", "done: 10", "done: 8")))
                .containsExactly("done +1: +0.1", "done +4: +0.4");
        assertThat(offers(trial.advice("done: 10", "done: 6"))).isEmpty();
    }

    @Test
    void partsOfASumAreOfferedEach() {
        Trial trial = Trial.of("maxPoints: 2, method: { kind: sum, parts: [ "
                + "{ maxPoints: 1, method: { kind: proportional, " + DONE_OF_PLANNED + " } }, "
                + "{ maxPoints: 1, method: { kind: count, amount: initiatives, each: 0.5 } } ] }");

        assertThat(offers(trial.advice("done: 8, planned: 10, initiatives: 0")))
                .containsExactly("done +1: +0.1", "done +2: +0.2", "initiatives +1: +0.5", "initiatives +2: +1");
    }

    @Test
    void theBestAlternativeCountsSoThatTheOtherMustOvertakeIt() {
        Trial trial = Trial.of("maxPoints: 1, method: { kind: best, of: [ "
                + "{ kind: proportional, " + DONE_OF_PLANNED + " }, "
                + "{ kind: count, amount: initiatives, each: 0.25 } ] }");

        // The ratio gives 0.6; three initiatives give 0.75, two only 0.5.
        assertThat(offers(trial.advice("done: 6, planned: 10, initiatives: 0")))
                .containsExactly("done +1: +0.1", "done +4: +0.4", "initiatives +3: +0.15", "initiatives +4: +0.4");
    }

    @Test
    void onlyTheCaseThatAppliesIsAdvisedOn() {
        Trial trial = Trial.of("maxPoints: 1, method: { kind: cases, cases: [ "
                + "{ when: { fact: units, atLeast: 5 }, method: { kind: count, amount: initiatives, each: 0.5 } } ], "
                + "otherwise: { kind: flag, fact: held } }");

        assertThat(offers(trial.advice("units: 7, initiatives: 1, held: false")))
                .containsExactly("initiatives +1: +0.5");
        assertThat(offers(trial.advice("units: 2, initiatives: 1, held: false")))
                .containsExactly("held true: +1");
    }

    @Test
    void aPenaltyIsWonBackByFewerCases() {
        Trial trial = Trial.domain(
                "kind: penalty\n    cap: 1", "maxPoints: 2, method: { kind: count, amount: serious, each: 0.5 }");

        // Four cases take 2, but the cap stops at 1: the first gain comes with the third case fewer.
        assertThat(offers(trial.advice("serious: 4"))).containsExactly("serious -3: +0.5", "serious -4: +1");
    }

    @Test
    void aBonusOverItsCapWinsNothing() {
        Trial trial = Trial.domain(
                "kind: bonus\n    cap: 1",
                "maxPoints: 1, method: { kind: count, amount: initiatives, each: 0.5 }",
                "maxPoints: 1, method: { kind: flag, fact: held }");

        assertThat(offers(trial.advice("initiatives: 1, held: false"))).containsExactly("initiatives +1: +0.5");
        assertThat(offers(trial.leaf("1.2", "initiatives: 1, held: false"))).containsExactly("held true: +0.5");
        assertThat(offers(trial.leaf("1.1", "initiatives: 0, held: true"))).isEmpty();
    }

    @Test
    void surveyAndCouncilDecideThemselves() {
        Trial trial = Trial.of(
                "maxPoints: 1, assessedBy: survey, method: { kind: survey, options: "
                        + "{ A: { count: done, weight: 100% }, B: { count: late, weight: 0% } } }",
                "maxPoints: 1, assessedBy: council, method: { kind: council }");

        assertThat(offers(trial.advice("done: 3, late: 1"))).isEmpty();
        assertThat(obstacles(trial.advice("done: 3, late: 1"))).containsExactly("by-survey [] 0.25");
        assertThat(obstacles(trial.advice("done: 3"))).containsExactly("pending [late] 1");
        assertThat(obstacles(trial.leaf("1.2", "done: 3"))).containsExactly("pending [] 1");
    }
}
