package vn.parindex.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.opinion.Written.amount;
import static vn.parindex.opinion.Written.atLeast;
import static vn.parindex.opinion.Written.bound;
import static vn.parindex.opinion.Written.id;
import static vn.parindex.opinion.Written.is;
import static vn.parindex.opinion.Written.points;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.Policies.ContradictoryPolicy;
import vn.parindex.criteria.Policies.MissingPolicy;
import vn.parindex.criteria.Policies.PrintedRateAlonePolicy;
import vn.parindex.criteria.Policies.PrintedRatePolicy;
import vn.parindex.criteria.Policies.ZeroOfZeroPolicy;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.rules.ShippedRules;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.scoring.UnitScore;

/** The nineteen points of the precise semantics, worked out by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreciseSemanticsTest {

    private static final ScoringMethod FLAG = new ScoringMethod.Flag(id("flag_done"));
    private static final Measure SHARE = ratio(false, Optional.of("rate_printed"));
    private static final ScoringMethod WHOLE_SHARE = proportional(SHARE);

    private final RuleScorer rules = ShippedRules.scorer();

    @Test
    void point1TwoThirdsStayTwoThirds() {
        LeafScore leaf = leaf(Row.of("1", "1", WHOLE_SHARE), "count_of", "2", "count_to", "3");

        assertThat(told(leaf)).isEqualTo("scored 2/3, formula 1/3");
        assertThat(leaf.points().toString()).isEqualTo("0.666666666667");
    }

    @Test
    void point2ZeroIsFinalAndWithholdIsNot() {
        Row zero = Row.of("1", "2", WHOLE_SHARE).under(MissingPolicy.ZERO);
        Row withhold = Row.of("2", "2", WHOLE_SHARE).under(MissingPolicy.WITHHOLD);
        Row flag = Row.of("3", "1", FLAG).withholdingWithoutEvidence();

        UnitScore unit = score(set(zero, withhold, flag), Unit.of("a").facts("flag_done", "true"));

        assertThat(told(unit))
                .containsExactly("no-data 0, no-data 2", "withheld 0, no-data 2", "no-evidence 0, no-evidence 1");
        assertThat(unit.applicableMax()).isEqualTo(points("5"));
        assertThat(unit.provisional()).isTrue();
        assertThat(unit.lowest()).isEqualTo(points("0"));
        assertThat(unit.highest()).isEqualTo(points("3"));
    }

    @Test
    void point2ContradictoryUnderZeroIsScored() {
        Row zero = Row.of("1", "2", WHOLE_SHARE).under(ContradictoryPolicy.ZERO);

        UnitScore unit = score(set(zero), Unit.of("a").facts("count_of", "3", "count_to", "2"));

        assertThat(told(unit)).containsExactly("scored 0, contradictory 2");
        assertThat(unit.provisional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "263, 99, withheld 0",
        "1, 0, withheld 0",
        "-1, 5, withheld 0",
        "contradictory, 5, withheld 0",
        "99, 99, scored 1",
        "missing, 5, no-data 0"
    })
    void point3CountsThatCannotBeAreContradictory(String of, String to, String expected) {
        LeafScore leaf = leaf(Row.of("1", "1", WHOLE_SHARE), "count_of", of, "count_to", to);

        assertThat(told(leaf)).startsWith(expected);
    }

    @Test
    void point3AShareThatMayExceedIsWorthTheWholeButNothingOfZeroIsNoRatio() {
        Row leaf = Row.of("1", "1", proportional(ratio(true, Optional.empty())));

        assertThat(told(leaf(leaf, "count_of", "3", "count_to", "2"))).isEqualTo("scored 1");
        assertThat(told(leaf(leaf, "count_of", "3", "count_to", "0"))).isEqualTo("withheld 0, contradictory 1");
    }

    @Test
    void point3FlagsCodesPercentagesAndAmountsThatCannotBe() {
        ScoringMethod choice = new ScoringMethod.Choice(id("code_way"), Map.of("0", points("0"), "1", points("1")));
        ScoringMethod count = new ScoringMethod.Count(amount("count_ideas"), points("0.5"));
        ScoringMethod percent = proportional(new Measure.OfValue(amount("rate_paid"), false));
        ScoringMethod free = proportional(new Measure.OfValue(amount("rate_paid"), true));

        UnitScore unit = score(
                set(
                        Row.of("1", "1", FLAG),
                        Row.of("2", "1", choice),
                        Row.of("3", "1", count),
                        Row.of("4", "1", percent),
                        Row.of("5", "1", free)),
                Unit.of("a").facts("flag_done", "2", "code_way", "7", "count_ideas", "-1", "rate_paid", "100.01"));

        assertThat(told(unit))
                .containsExactly(
                        "withheld 0, contradictory 1",
                        "withheld 0, contradictory 1",
                        "withheld 0, contradictory 1",
                        "withheld 0, contradictory 1",
                        "scored 1");
    }

    @Test
    void point3AConditionCanMeetAnImpossiblePercentage() {
        Row leaf = Row.of("1", "1", FLAG).requires(atLeast("rate_paid", "60"));

        assertThat(told(leaf(leaf, "flag_done", "true", "rate_paid", "100.01")))
                .isEqualTo("withheld 0, contradictory 1");
    }

    @ParameterizedTest
    @CsvSource({
        "true, scored 1",
        "1, scored 1",
        "false, scored 0",
        "not-applicable, scored 0",
        "missing, no-data 0",
        "contradictory, withheld 0"
    })
    void point4RequiresLooksAtTheFactFirst(String fact, String expected) {
        Row leaf = Row.of("1", "1", FLAG).requires(is("flag_gate", "true"));

        assertThat(told(leaf(leaf, "flag_done", "true", "flag_gate", fact))).startsWith(expected);
    }

    @Test
    void point4CodesCompareAsValuesAndMissingCanBeAskedFor() {
        Row code = Row.of("1", "1", FLAG).appliesWhen(is("code_way", "1"));
        Row missing = Row.of("2", "1", FLAG).appliesWhen(is("count_left", "missing"));
        Row other = Row.of("3", "1", FLAG).appliesWhen(is("code_way", "2"));

        UnitScore unit = score(set(code, missing, other), Unit.of("a").facts("flag_done", "true", "code_way", "01"));

        assertThat(told(unit)).containsExactly("scored 1", "scored 1", "not-applicable 0, not-applicable 1");
    }

    @Test
    void point4CasesDoNotGoOnPastAMissingFact() {
        Row leaf = Row.of("1", "1", cases(Optional.of(FLAG), is("flag_first", "true"), is("flag_second", "true")));
        Row none = Row.of("2", "1", cases(Optional.empty(), is("flag_second", "true")));

        UnitScore unit =
                score(set(leaf, none), Unit.of("a").facts("flag_done", "true", "flag_second", "not-applicable"));

        assertThat(told(unit)).containsExactly("no-data 0, no-data 1", "not-applicable 0, not-applicable 1");
    }

    @Test
    void point4AskingForNotApplicableIsNotAnsweredByAMissingOrContradictoryFact() {
        Row leaf = Row.of("1", "1", FLAG).appliesWhen(is("flag_gate", "not-applicable"));
        Row missing = Row.of("1", "1", FLAG).requires(is("flag_gate", "missing"));

        assertThat(told(leaf(leaf, "flag_done", "true"))).isEqualTo("no-data 0, no-data 1");
        assertThat(told(leaf(missing, "flag_done", "true", "flag_gate", "contradictory")))
                .isEqualTo("withheld 0, contradictory 1");
    }

    @Test
    void point5EvidenceComesAfterTheMethodAndTakesOnlyWhatWasEarned() {
        Row leaf = Row.of("1", "2", WHOLE_SHARE).withholdingWithoutEvidence();
        String[] facts = {"count_of", "3", "count_to", "4"};

        assertThat(told(leaf(leaf, facts))).isEqualTo("no-evidence 0, formula 0.5, no-evidence 1.5");
        assertThat(told(score(set(leaf), Unit.of("a").facts(facts).evidence("1"))
                        .leaves()
                        .get(0)))
                .isEqualTo("scored 1.5, formula 0.5");
        assertThat(told(leaf(leaf))).isEqualTo("no-data 0, no-data 2");
    }

    @Test
    void point5NotApplicableComesBeforeTheGate() {
        Row leaf = Row.of("1", "1", FLAG).appliesWhen(is("flag_here", "true")).requires(is("flag_gate", "true"));

        assertThat(told(leaf(leaf, "flag_here", "false"))).isEqualTo("not-applicable 0, not-applicable 1");
        assertThat(told(leaf(leaf, "flag_here", "true", "flag_gate", "false"))).isEqualTo("scored 0, gate-closed 1");
    }

    @Test
    void point6PartsLoseTheirMaximumUnderTheirOwnCause() {
        ScoringMethod list = new ScoringMethod.Checklist(
                List.of(item("flag_a", "0.25"), item("flag_b", "0.5"), item("flag_c", "0.75"), item("flag_d", "0.5")));

        LeafScore leaf =
                leaf(Row.of("1", "2", list), "flag_a", "true", "flag_b", "not-applicable", "flag_d", "contradictory");

        assertThat(told(leaf)).isEqualTo("scored 0.25, no-data 0.75, contradictory 0.5, not-applicable 0.5");
        assertThat(leaf.applicableMax()).isEqualTo(points("1.5"));
    }

    @Test
    void point6WithoutAScoredPartContradictoryGoesFirstThenMissing() {
        ScoringMethod list =
                new ScoringMethod.Checklist(List.of(item("flag_a", "1"), item("flag_b", "0.5"), item("flag_c", "0.5")));
        Row leaf = Row.of("1", "2", list);

        assertThat(told(leaf(leaf, "flag_b", "contradictory", "flag_c", "not-applicable")))
                .isEqualTo("withheld 0, no-data 1, contradictory 0.5, not-applicable 0.5");
        assertThat(told(leaf(leaf, "flag_b", "not-applicable", "flag_c", "not-applicable")))
                .isEqualTo("no-data 0, no-data 1, not-applicable 1");
    }

    @Test
    void point6BestTakesTheScoredAlternativeWithMostPoints() {
        ScoringMethod count = new ScoringMethod.Count(amount("count_ideas"), points("0.5"));
        Row leaf = Row.of("1", "2", new ScoringMethod.Best(List.of(WHOLE_SHARE, count, FLAG)));

        assertThat(told(leaf(leaf, "count_of", "1", "count_to", "4", "count_ideas", "3", "flag_done", "missing")))
                .isEqualTo("scored 1.5, formula 0.5");
        assertThat(told(leaf(leaf, "count_of", "9", "count_to", "4"))).isEqualTo("withheld 0, contradictory 2");
    }

    @Test
    void point7NotApplicableAndPendingPartsLeaveTheMaximum() {
        ScoringMethod sum = new ScoringMethod.Sum(
                List.of(new ScoringMethod.Part(points("0.5"), FLAG), new ScoringMethod.Part(points("1.5"), survey())));
        Row council = Row.of("3", "4", new ScoringMethod.Council()).by(AssessedBy.COUNCIL);

        UnitScore unit = score(
                set(Row.of("1", "2", sum), Row.of("2", "1", FLAG).appliesWhen(is("flag_here", "true")), council),
                Unit.of("a").facts("flag_done", "true", "flag_here", "false"));

        assertThat(told(unit))
                .containsExactly(
                        "scored 0.5, pending 1.5", "not-applicable 0, not-applicable 1", "pending 0, pending 4");
        assertThat(unit.maxPoints()).isEqualTo(points("7"));
        assertThat(unit.applicableMax()).isEqualTo(points("0.5"));
        assertThat(unit.index()).contains(new Percent(Fraction.HUNDRED));
    }

    @Test
    void point8CapsAreUsedUpInTheOrderOfTheSetAndPenaltiesTakeAway() {
        Domain ordinary = domain("1", DomainKind.ORDINARY, Optional.empty(), Row.of("1.1", "1", FLAG));
        Domain bonus =
                domain("2", DomainKind.BONUS, Optional.of("2.5"), ideas("2.1", "count_x"), ideas("2.2", "count_y"));
        Domain penalty =
                domain("3", DomainKind.PENALTY, Optional.of("3"), ideas("3.1", "count_x"), ideas("3.2", "count_y"));

        UnitScore unit = score(
                Written.setOf(ordinary, bonus, penalty),
                Unit.of("a").facts("flag_done", "false", "count_x", "3", "count_y", "4"));

        assertThat(told(unit))
                .containsExactly(
                        "scored 0, not-done 1",
                        "scored 1.5, formula 0.5",
                        "scored 1, over-cap 1",
                        "scored 1.5",
                        "scored 1.5");
        assertThat(unit.bonus()).isEqualTo(points("2.5"));
        assertThat(unit.penalty()).isEqualTo(points("3"));
        assertThat(unit.points()).isEqualTo(points("-0.5"));
        assertThat(unit.maxPoints()).isEqualTo(points("1"));
    }

    @Test
    void point9APercentIndicatorIsInPercent() {
        Row leaf = Row.of("1", "1", tiers(new Measure.OfValue(amount("rate_paid"), false), "95%", "80%"));

        assertThat(told(leaf(leaf, "rate_paid", "95"))).isEqualTo("scored 1");
        assertThat(told(leaf(leaf, "rate_paid", "94.99"))).isEqualTo("scored 0.5, below-threshold 0.5");
        assertThat(told(leaf(leaf, "rate_paid", "0.95"))).isEqualTo("scored 0, below-threshold 1");
    }

    @ParameterizedTest
    @CsvSource({
        "RECOMPUTED, 1/2, 0.9",
        "PRINTED, 0.9, 0.9",
        "LOWER, 1/2, 0.9",
    })
    void point10WhichRateCounts(PrintedRatePolicy policy, String expected, String asPrinted) {
        LeafScore leaf = leaf(
                Row.of("1", "1", WHOLE_SHARE).under(policy), "count_of", "7", "count_to", "14", "rate_printed", "90");

        assertThat(leaf.points()).isEqualTo(points(expected));
        assertThat(leaf.pointsAsPrinted()).contains(points(asPrinted));
        assertThat(leaf.pointsAsCounted()).contains(points("1/2"));
    }

    @Test
    void point10ContradictoryCountsStaySoAndThePrintedRateIsAtRisk() {
        UnitScore unit = score(
                set(Row.of("1", "1", WHOLE_SHARE).under(PrintedRatePolicy.PRINTED)),
                Unit.of("a").facts("count_of", "263", "count_to", "99", "rate_printed", "80"));

        assertThat(told(unit)).containsExactly("withheld 0, contradictory 1");
        assertThat(unit.leaves().get(0).pointsAsPrinted()).contains(points("0.8"));
        assertThat(unit.leaves().get(0).pointsAsCounted()).isEmpty();
        assertThat(unit.pointsAtRisk()).isEqualTo(points("0.8"));
    }

    @ParameterizedTest
    @CsvSource({"FULL, scored 2", "ZERO, 'scored 0, formula 2'", "NOT_APPLICABLE, 'not-applicable 0, not-applicable 2'"
    })
    void point10NothingOfNothingIsDecidedByThePolicyWhateverIsPrinted(ZeroOfZeroPolicy policy, String expected) {
        Row leaf = Row.of("1", "2", WHOLE_SHARE).under(policy).under(PrintedRatePolicy.PRINTED);

        assertThat(told(leaf(leaf, "count_of", "0", "count_to", "0", "rate_printed", "50")))
                .isEqualTo(expected);
    }

    @Test
    void point10ARateWithoutItsCounts() {
        Row accept = Row.of("1", "1", WHOLE_SHARE);
        Row refuse = Row.of("2", "1", WHOLE_SHARE).under(PrintedRateAlonePolicy.NO_DATA);

        UnitScore unit = score(set(accept, refuse), Unit.of("a").facts("count_to", "14", "rate_printed", "90"));
        UnitScore impossible = score(set(accept), Unit.of("a").facts("count_to", "14", "rate_printed", "106"));

        assertThat(told(unit)).containsExactly("scored 0.9, formula 0.1", "no-data 0, no-data 1");
        assertThat(unit.pointsAtRisk()).isEqualTo(points("0.9"));
        assertThat(told(impossible)).containsExactly("withheld 0, contradictory 1");
        assertThat(impossible.leaves().get(0).pointsAsPrinted()).isEmpty();
    }

    @Test
    void point10TheLowerOfTwoRatesMeetsBoth() {
        Row leaf = Row.of("1", "1", WHOLE_SHARE).under(PrintedRatePolicy.LOWER);

        assertThat(told(leaf(leaf, "count_of", "7", "count_to", "14", "rate_printed", "106")))
                .isEqualTo("withheld 0, contradictory 1");
    }

    @Test
    void point10APendingLeafHasNoPointsAsPrinted() {
        Row leaf = Row.of("1", "1", WHOLE_SHARE)
                .under(PrintedRateAlonePolicy.NO_DATA)
                .by(AssessedBy.SURVEY);

        UnitScore unit = score(set(leaf), Unit.of("a").facts("rate_printed", "50"));

        assertThat(told(unit)).containsExactly("pending 0, pending 1");
        assertThat(unit.leaves().get(0).pointsAsPrinted()).isEmpty();
        assertThat(unit.pointsAtRisk()).isEqualTo(points("0"));
    }

    @Test
    void point10ACapIsNoRisk() {
        Domain bonus = domain("1", DomainKind.BONUS, Optional.of("0.5"), Row.of("1.1", "1", WHOLE_SHARE));

        UnitScore unit = score(
                Written.setOf(bonus), Unit.of("a").facts("count_of", "8", "count_to", "8", "rate_printed", "100"));

        assertThat(told(unit)).containsExactly("scored 0.5, over-cap 0.5");
        assertThat(unit.pointsAtRisk()).isEqualTo(points("0"));
    }

    @Test
    void point11NotApplicableGoesBeforeMissingAndIsLeftOutOfSums() {
        Measure sums = new Measure.OfRatio(amount("count_a", "count_b"), amount("count_to"), Optional.empty(), false);
        Row leaf = Row.of("1", "1", proportional(sums));

        assertThat(told(leaf(leaf, "count_a", "3", "count_b", "not-applicable", "count_to", "4")))
                .isEqualTo("scored 0.75, formula 0.25");
        assertThat(told(leaf(leaf, "count_a", "not-applicable", "count_b", "not-applicable")))
                .isEqualTo("not-applicable 0, not-applicable 1");
        assertThat(told(leaf(leaf, "count_a", "3", "count_to", "4"))).isEqualTo("no-data 0, no-data 1");
    }

    @Test
    void point11AMissingAmountMakesADeductionMissing() {
        ScoringMethod deduction = new ScoringMethod.Deduction(List.of(
                new ScoringMethod.DeductionItem(amount("count_a"), points("0.5"), false),
                new ScoringMethod.DeductionItem(
                        new Amount(List.of(id("count_b")), List.of(id("count_c"))), points("2"), true)));
        Row leaf = Row.of("1", "2", deduction);

        assertThat(told(leaf(leaf, "count_a", "3", "count_b", "missing", "count_c", "0")))
                .isEqualTo("no-data 0, no-data 2");
        assertThat(told(leaf(leaf, "count_a", "3", "count_b", "not-applicable", "count_c", "0")))
                .isEqualTo("scored 0.5, violation 1.5");
        assertThat(told(leaf(leaf, "count_a", "0", "count_b", "3", "count_c", "2")))
                .isEqualTo("scored 0, violation 2");
        assertThat(told(leaf(leaf, "count_a", "0", "count_b", "2", "count_c", "2")))
                .isEqualTo("scored 2");
    }

    @Test
    void point12RelativeComparesWithinTheGroup() {
        ScoringMethod relative = new ScoringMethod.Relative(new Measure.OfValue(amount("count_x"), false));
        CriteriaSet set = set(Row.of("1", "2", relative).appliesWhen(is("flag_here", "true")));

        List<UnitScore> units = rules.score(
                set,
                Stream.of(
                                Unit.of("a", "1").facts("flag_here", "true", "count_x", "3"),
                                Unit.of("b", "1").facts("flag_here", "true", "count_x", "4"),
                                Unit.of("c", "1").facts("flag_here", "false", "count_x", "9"),
                                Unit.of("d", "2").facts("flag_here", "true", "count_x", "8"),
                                Unit.of("e", "3").facts("flag_here", "true", "count_x", "0"),
                                Unit.of("f", "3").facts("flag_here", "true", "count_x", "0"))
                        .map(Unit::sheet)
                        .toList());

        assertThat(units.stream().map(unit -> told(unit.leaves().get(0))))
                .containsExactly(
                        "scored 1.5, formula 0.5",
                        "scored 2",
                        "not-applicable 0, not-applicable 2",
                        "pending 0, pending 2",
                        "scored 0, formula 2",
                        "scored 0, formula 2");
    }

    @Test
    void point12AUnitThatAnotherCaseDecidesIsNotTheBest() {
        ScoringMethod relative = new ScoringMethod.Relative(new Measure.OfValue(amount("count_x"), false));
        Condition small = is("flag_small", "true");
        CriteriaSet set = set(Row.of(
                "1",
                "2",
                new ScoringMethod.Cases(List.of(new ScoringMethod.Case(small, FLAG)), Optional.of(relative))));

        List<UnitScore> units = rules.score(
                set,
                Stream.of(
                                Unit.of("a").facts("flag_small", "false", "count_x", "3"),
                                Unit.of("b").facts("flag_small", "false", "count_x", "4"),
                                Unit.of("c").facts("flag_small", "true", "count_x", "9", "flag_done", "true"))
                        .map(Unit::sheet)
                        .toList());

        assertThat(units.stream().map(unit -> told(unit.leaves().get(0))))
                .containsExactly("scored 1.5, formula 0.5", "scored 2", "scored 2");
    }

    @Test
    void point13ASurveyWaitsForAllItsAnswers() {
        Row leaf = Row.of("1", "2", survey()).by(AssessedBy.SURVEY);
        Row other = Row.of("2", "1", FLAG).by(AssessedBy.SURVEY);

        UnitScore out = score(set(leaf, other), Unit.of("a").facts("count_good", "6"));

        assertThat(told(leaf(leaf, "count_good", "6", "count_fair", "2", "count_bad", "2")))
                .isEqualTo("scored 1.44, formula 0.56");
        assertThat(told(leaf(leaf, "count_good", "0", "count_fair", "0", "count_bad", "0")))
                .isEqualTo("not-applicable 0, not-applicable 2");
        assertThat(told(out)).containsExactly("pending 0, pending 2", "pending 0, pending 1");
    }

    @Test
    void point14OnlyTheCouncilTakesPointsFromTheAppraisal() {
        Row flag = Row.of("1", "2", FLAG);
        Row council = Row.of("2", "4", new ScoringMethod.Council()).by(AssessedBy.COUNCIL);

        UnitScore unit = score(
                set(flag, council),
                Unit.of("a")
                        .facts("flag_done", "true")
                        .claims("1", "1.5")
                        .appraised("1", "0.5")
                        .appraised("2", "3"));
        UnitScore none = score(set(flag, council), Unit.of("a").facts("flag_done", "true"));

        assertThat(told(unit)).containsExactly("scored 2", "scored 3, formula 1");
        assertThat(unit.claimed()).contains(points("1.5"));
        assertThat(unit.appraised()).contains(points("3.5"));
        assertThat(unit.computable()).isEqualTo(points("2"));
        assertThat(none.claimed()).isEmpty();
        assertThat(none.appraised()).isEmpty();
    }

    @Test
    void point14TheCouncilDecidesACaseThatIsTheWholeLeaf() {
        Row leaf = Row.of(
                        "1",
                        "2",
                        new ScoringMethod.Cases(
                                List.of(new ScoringMethod.Case(is("flag_small", "true"), FLAG)),
                                Optional.of(new ScoringMethod.Council())))
                .by(AssessedBy.COUNCIL);

        UnitScore unit =
                score(set(leaf), Unit.of("a").facts("flag_small", "false").appraised("1", "1.5"));

        assertThat(told(unit)).containsExactly("scored 1.5, formula 0.5");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-10, scored 2",
        "2023-03-11, 'scored 1.5, late 0.5'",
        "2023-03-15, 'scored 1.5, late 0.5'",
        "2023-03-16, 'scored 0.5, late 1.5'",
        "2023-03-20, 'scored 0.5, late 1.5'",
        "2023-03-21, 'scored 0, late 2'",
        "false, 'scored 0, not-done 2'",
        "missing, 'no-data 0, no-data 2'"
    })
    void point15DeadlinesCountCalendarDays(String done, String expected) {
        List<ScoringMethod.LateStep> late =
                List.of(new ScoringMethod.LateStep(5, points("1.5")), new ScoringMethod.LateStep(10, points("0.5")));
        ScoringMethod fixed = new ScoringMethod.Deadline(
                id("date_sent"), ScoringMethod.Due.on(LocalDate.of(2023, 3, 10)), late, points("0"));
        ScoringMethod after = new ScoringMethod.Deadline(
                id("date_sent"), ScoringMethod.Due.after(id("date_asked"), 10), late, points("0"));

        UnitScore unit = score(
                set(Row.of("1", "2", fixed), Row.of("2", "2", after)),
                Unit.of("a").facts("date_sent", done, "date_asked", "2023-02-28"));

        assertThat(told(unit)).containsExactly(expected, expected);
    }

    @Test
    void point16EveryMethodHasItsCause() {
        ScoringMethod floor =
                new ScoringMethod.Proportional(SHARE, Bound.WHOLE, Optional.of(bound("90%")), Optional.empty());
        ScoringMethod linear = new ScoringMethod.Linear(
                SHARE,
                new ScoringMethod.Anchor(bound("50%"), points("0")),
                new ScoringMethod.Anchor(bound("100%"), points("1")));

        UnitScore unit = score(
                set(
                        Row.of("1", "1", tiers(SHARE, "90%", "70%")),
                        Row.of("2", "1", floor),
                        Row.of("3", "1", WHOLE_SHARE),
                        Row.of("4", "1", linear),
                        Row.of("5", "1", FLAG),
                        Row.of("6", "1", FLAG).requires(is("flag_done", "true"))),
                Unit.of("a").facts("count_of", "4", "count_to", "5", "flag_done", "false"));

        assertThat(told(unit))
                .containsExactly(
                        "scored 0.5, below-threshold 0.5",
                        "scored 0, below-threshold 1",
                        "scored 0.8, formula 0.2",
                        "scored 0.6, formula 0.4",
                        "scored 0, not-done 1",
                        "scored 0, gate-closed 1");
    }

    @Test
    void point17TheLargestLostPartTakesTheDifference() {
        ScoringMethod sum = new ScoringMethod.Sum(
                List.of(new ScoringMethod.Part(points("1"), WHOLE_SHARE), new ScoringMethod.Part(points("1"), FLAG)));
        Row leaf = Row.of("1", "2", sum);

        assertThat(told(leaf(leaf.rounded(2), "count_of", "1", "count_to", "3", "flag_done", "false")))
                .isEqualTo("scored 0.33, formula 2/3, not-done 301/300");
        assertThat(told(leaf(leaf.rounded(1), "count_of", "2", "count_to", "3", "flag_done", "false")))
                .isEqualTo("scored 0.7, formula 1/3, not-done 29/30");
        assertThat(told(leaf(leaf.rounded(2), "count_of", "1", "count_to", "8", "flag_done", "true")))
                .isEqualTo("scored 1.13, formula 0.87");
    }

    @Test
    void point17RoundingNeverGivesMoreThanApplies() {
        ScoringMethod list = new ScoringMethod.Checklist(List.of(item("flag_a", "0.25"), item("flag_b", "0.75")));
        Row leaf = Row.of("1", "1", list).rounded(1);

        assertThat(told(leaf(leaf, "flag_a", "true", "flag_b", "not-applicable")))
                .isEqualTo("scored 0.25, not-applicable 0.75");
        assertThat(told(leaf(leaf, "flag_a", "true", "flag_b", "false"))).isEqualTo("scored 0.3, not-done 0.7");
    }

    @Test
    void point18AUnitWhereNothingAppliesHasNoIndex() {
        UnitScore unit = score(
                set(Row.of("1", "1", FLAG).appliesWhen(is("flag_here", "true"))),
                Unit.of("a").facts("flag_here", "false"));

        assertThat(unit.applicableMax()).isEqualTo(points("0"));
        assertThat(unit.index()).isEmpty();
    }

    @Test
    void point19BoundsAreReachedAtEqualityUnlessAbove() {
        Measure count = new Measure.OfValue(amount("count_x"), false);
        ScoringMethod tiers = new ScoringMethod.Tiers(
                count,
                List.of(
                        new ScoringMethod.Tier(bound("5"), true, points("1")),
                        new ScoringMethod.Tier(bound("5"), false, points("2"))),
                points("0"));
        ScoringMethod floor =
                new ScoringMethod.Proportional(count, bound("10"), Optional.of(bound("5")), Optional.empty());
        CriteriaSet set = set(Row.of("1", "2", tiers), Row.of("2", "2", floor));

        assertThat(told(score(set, Unit.of("a").facts("count_x", "5"))))
                .containsExactly("scored 1, below-threshold 1", "scored 1, formula 1");
        assertThat(told(score(set, Unit.of("a").facts("count_x", "5.01"))))
                .containsExactly("scored 2", "scored 1.002, formula 0.998");
        assertThat(told(score(set, Unit.of("a").facts("count_x", "4.99"))))
                .containsExactly("scored 0, below-threshold 2", "scored 0, below-threshold 2");
    }

    private UnitScore score(CriteriaSet set, Unit unit) {
        return rules.score(set, List.<FactSheet>of(unit.sheet())).get(0);
    }

    private LeafScore leaf(Row row, String... facts) {
        return score(set(row), Unit.of("a").facts(facts)).leaves().get(0);
    }

    private static CriteriaSet set(Row... rows) {
        return Written.setOf(domain("1", DomainKind.ORDINARY, Optional.empty(), rows));
    }

    private static Domain domain(String id, DomainKind kind, Optional<String> cap, Row... rows) {
        return Written.domain(
                id,
                kind,
                cap.map(Written::points),
                Arrays.stream(rows).map(Row::leaf).toList());
    }

    private static Row ideas(String id, String count) {
        return Row.of(id, "2", new ScoringMethod.Count(amount(count), points("0.5")));
    }

    private static Measure ratio(boolean mayExceed, Optional<String> printed) {
        return new Measure.OfRatio(amount("count_of"), amount("count_to"), printed.map(Written::id), mayExceed);
    }

    private static ScoringMethod proportional(Measure measure) {
        return new ScoringMethod.Proportional(measure, Bound.WHOLE, Optional.empty(), Optional.empty());
    }

    private static ScoringMethod tiers(Measure measure, String whole, String half) {
        return new ScoringMethod.Tiers(
                measure,
                List.of(
                        new ScoringMethod.Tier(bound(whole), true, points("1")),
                        new ScoringMethod.Tier(bound(half), true, points("0.5"))),
                points("0"));
    }

    private static ScoringMethod cases(Optional<ScoringMethod> otherwise, Condition... when) {
        return new ScoringMethod.Cases(
                Arrays.stream(when)
                        .map(condition -> new ScoringMethod.Case(condition, FLAG))
                        .toList(),
                otherwise);
    }

    /** Weights 100%, 60% and 0%. */
    private static ScoringMethod survey() {
        return new ScoringMethod.Survey(Map.of(
                "A", new ScoringMethod.SurveyOption(id("count_good"), bound("100%")),
                "B", new ScoringMethod.SurveyOption(id("count_fair"), bound("60%")),
                "C", new ScoringMethod.SurveyOption(id("count_bad"), bound("0%"))));
    }

    private static ScoringMethod.ChecklistItem item(String fact, String points) {
        return new ScoringMethod.ChecklistItem(id(fact), fact, points(points));
    }

    private static List<String> told(UnitScore unit) {
        return unit.leaves().stream().map(PreciseSemanticsTest::told).toList();
    }

    /** {@code scored 0.8, formula 0.2}: state, points, and lost parts in the order of the causes. */
    private static String told(LeafScore leaf) {
        StringBuilder text = new StringBuilder(
                leaf.state().code() + " " + exact(leaf.points().value()));
        leaf.lost()
                .forEach(loss -> text.append(", %s %s"
                        .formatted(loss.cause().code(), exact(loss.points().value()))));
        return text.toString();
    }

    /** The decimal where it is finite, else the fraction of the smallest denominator. */
    private static String exact(Fraction fraction) {
        if (Exact.of(fraction.decimal()).asFraction().equals(fraction)) {
            return fraction.toString();
        }
        return Stream.iterate(3, under -> under + 1)
                .filter(under -> fraction.times(Fraction.of(under)).isWhole())
                .findFirst()
                .map(under -> fraction.times(Fraction.of(under)) + "/" + under)
                .orElseThrow();
    }
}
