package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.RankingRule;
import vn.parindex.criteria.RankingRule.TieBreak;
import vn.parindex.criteria.RankingRule.Ties;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.LeafId;
import vn.parindex.scoring.LeafScore;
import vn.parindex.unit.UnitId;

/** Small tables worked out by hand. The set has 20 points: figures 4 + 3 + 2 + (1 + 2), survey 5 + 3, bonus 3 (cap 2), penalty 4. */
class DoubtTest {

    private static final CriteriaSet SET = DoubtCases.set("doubt.yaml");
    private static final CriteriaSet COMPOSITES = DoubtCases.set("composites.yaml");
    private static final String REST = " f2=yes f3=yes item_a=yes item_b=yes s1=no s2=no b1=no p1=no";

    @Test
    void figuresWithoutDoubtHaveOneIndexAndOneRank() {
        RankedGroup group = doubt("f1=yes" + REST, "f1=no" + REST);

        assertThat(DoubtCases.doubts(group, false)).containsExactly("a 60–60 1–1", "b 40–40 2–2");
        assertThat(group.certain().pairs().orElseThrow()).containsExactly(order("a", "b"));
        assertThat(group.hasPending()).isFalse();
    }

    @Test
    void aMissingFigureThatCountsAsNothingCanBeAnything() {
        RankedGroup group =
                doubt("f1=missing" + REST, "f1=yes f2=no f3=yes item_a=yes item_b=yes s1=no s2=no b1=no p1=no");

        assertThat(DoubtCases.doubts(group, false)).containsExactly("b 45–45 1–2", "a 40–60 1–2");
        assertThat(group.certain().pairs().orElseThrow()).isEmpty();
    }

    @Test
    void aContradictoryFigureCanBeAnythingUnderEitherPolicy() {
        RankedGroup group = doubt(
                "f1=yes f2=yes f3=contradictory item_a=yes item_b=yes s1=no s2=no b1=no p1=no",
                "f1=contradictory f2=yes f3=yes item_a=yes item_b=yes s1=no s2=no b1=no p1=no");

        assertThat(DoubtCases.doubts(group, false)).containsExactly("a 50–60 1–2", "b 40–60 1–2");
    }

    @Test
    void onlyTheMissingItemOfAChecklistIsInDoubt() {
        RankedGroup group = doubt("f1=yes f2=yes f3=yes item_a=yes item_b=missing s1=no s2=no b1=no p1=no");

        assertThat(DoubtCases.doubts(group, false)).containsExactly("a 50–60 1–1");
    }

    @Test
    void whatIsPendingComesInWithItsMaximumWhenThatIsAsked() {
        RankedGroup group =
                doubt("f1=yes f2=no f3=yes item_a=yes item_b=yes s1=missing s2=no b1=no p1=no", "f1=yes" + REST);

        // 9 of 15; with the survey from 9 of 20 to 14 of 20
        assertThat(DoubtCases.doubts(group, false)).containsExactly("a 60–60 1–1", "b 60–60 1–1");
        assertThat(DoubtCases.doubts(group, true)).containsExactly("a 45–70 1–2", "b 60–60 1–2");
        assertThat(group.hasPending()).isTrue();
    }

    @Test
    void aUnitOfWhichEverythingIsPendingMayComeInLater() {
        RankedGroup group =
                doubt("f1=yes" + REST, "f1=n/a f2=n/a f3=n/a item_a=n/a item_b=n/a s1=missing s2=n/a b1=no p1=no");

        assertThat(DoubtCases.doubts(group, false)).containsExactly("a 60–60 1–1", "b -–- -–-");
        assertThat(DoubtCases.doubts(group, true)).containsExactly("a 60–60 1–2", "b 0–100 1–2");
        assertThat(group.unranked())
                .extracting(UnrankedUnit::reason)
                .containsExactly(UnrankedUnit.Reason.NOTHING_APPLICABLE);
        assertThat(group.ranked()).hasSize(1);
    }

    @Test
    void bonusAndPenaltyInDoubtCountUpToTheirCaps() {
        RankedGroup group = doubt("f1=yes f2=yes f3=yes item_a=yes item_b=yes s1=no s2=no b1=missing p1=missing");

        // 12 − 4 and 12 + 2 of 20
        assertThat(DoubtCases.doubts(group, false)).containsExactly("a 40–70 1–1");
    }

    @Test
    void doubtThatMayTurnOutNotToApplyRaisesAnIndexOver100() {
        RankedGroup group = doubt("f1=yes f2=missing f3=yes item_a=n/a item_b=n/a s1=n/a s2=n/a b1=yes p1=no");

        // 8 of 9 when not done, 11 of 9 when done, 8 of 6 when it does not apply
        assertThat(DoubtCases.doubts(group, false)).containsExactly("a 88.89–133.33 1–1");
    }

    @Test
    void aUnitThatMayHaveNoIndexDoesNotStandAboveOthersForCertain() {
        RankedGroup group = doubt(
                "f1=missing f2=n/a f3=n/a item_a=n/a item_b=n/a s1=n/a s2=n/a b1=yes p1=no",
                "f1=no f2=no f3=yes item_a=no item_b=no s1=no s2=no b1=no p1=no");

        // a: 2 of 4 or 6 of 4, or no maximum at all; b: 2 of 20
        assertThat(DoubtCases.doubts(group, false)).containsExactly("a 50–150 1–1", "b 10–10 1–2");
        assertThat(group.certain().pairs().orElseThrow()).containsExactly(order("a", "b"));
    }

    @Test
    void equalsInDoubtMayGoEitherWayUnderATieBreakAndByIdUnderConsecutiveRanks() {
        List<String> facts = List.of("f1=missing" + REST, "f1=yes" + REST);

        assertThat(ranks(new RankingRule(Ties.COMPETITION, List.of()), facts)).containsExactly("b 1–1", "a 1–2");
        assertThat(ranks(new RankingRule(Ties.CONSECUTIVE, List.of()), facts)).containsExactly("b 1–2", "a 1–2");
        assertThat(ranks(new RankingRule(Ties.COMPETITION, List.of(TieBreak.POINTS)), facts))
                .containsExactly("b 1–2", "a 1–2");
    }

    @Test
    void denseRanksCountDifferentIndexes() {
        List<String> facts = List.of(
                "f1=missing" + REST,
                "f1=missing" + REST,
                "f1=yes" + REST,
                "f1=yes" + REST,
                "f1=no f2=no f3=yes item_a=yes item_b=no s1=no s2=no b1=no p1=no");

        // a and b 40–60, c and d 60, e 15: above e one index at least (all meet at 60), three at most
        assertThat(ranks(new RankingRule(Ties.DENSE, List.of()), facts))
                .containsExactly("c 1–1", "d 1–1", "a 1–3", "b 1–3", "e 2–4");
    }

    @Test
    void aClosedGateLeavesNoDoubtInThePartsBehindIt() {
        assertThat(reach("1.1", "gate=no f1=missing f2=yes")).isEqualTo("0–0 of 4");
        assertThat(reach("1.1", "gate=missing f1=yes f2=yes")).isEqualTo("0–4 of 4");
        assertThat(reach("1.1", "gate=yes f1=missing f2=yes")).isEqualTo("3–4 of 4");
        assertThat(reach("1.1", "gate=yes f1=n/a f2=missing")).isEqualTo("0–3 of 3");
    }

    @Test
    void ofAlternativesTheOneInDoubtCanOnlyGiveMore() {
        assertThat(reach("1.2", "f3=1 f4=missing")).isEqualTo("1–4 of 4");
        assertThat(reach("1.2", "f3=missing f4=yes")).isEqualTo("4–4 of 4");
        assertThat(reach("1.2", "f3=missing f4=missing")).isEqualTo("0–4 of 4");
    }

    @Test
    void aPrintedRateThatContradictsItsCountsMayBeRight() {
        assertThat(reachWithEvidence("done=7 total=14 rate=100")).isEqualTo("1–2 of 2");
        assertThat(reachWithEvidence("done=7 total=14 rate=50.2")).isEqualTo("1–1 of 2");
        assertThat(reachWithEvidence("done=7 total=14 rate=25")).isEqualTo("0.5–1 of 2");
    }

    @Test
    void aPrintedRateThatWasRoundedOrCutToItsDigitsContradictsNothing() {
        // 2 of 3 are 1,333… of 2 points; 66 is cut, 67 rounded, 66.0 neither
        assertThat(reachWithEvidence("done=2 total=3 rate=67")).isEqualTo("1.333333333333–1.333333333333 of 2");
        assertThat(reachWithEvidence("done=2 total=3 rate=66")).isEqualTo("1.333333333333–1.333333333333 of 2");
        assertThat(reachWithEvidence("done=2 total=3 rate=66.0")).isEqualTo("1.32–1.333333333333 of 2");
    }

    @Test
    void withheldForWantOfEvidenceIsAnythingUpToWhatTheMethodGave() {
        assertThat(reach("1.3", "done=7 total=14")).isEqualTo("0–1 of 2");
    }

    @Test
    void aMissingMeasurePutsTheOthersInDoubtThatAreHeldAgainstTheBest() {
        CriteriaSet set = COMPOSITES;
        List<FactSheet> sheets = List.of(
                DoubtCases.sheet("a", "used=3 given=10 visits=50"),
                DoubtCases.sheet("b", "used=6 given=10 visits=100"),
                DoubtCases.sheet("c", "used=missing given=10 visits=missing"));
        RelativeDoubt doubt = new RelativeDoubt();
        DoubtCases.score(set, sheets).forEach(doubt::add);
        RelativeReach relative = doubt.reach(RankBasis.COMPUTED, false);

        // a has 3 of 6 against 60%, and 1,8 against 100%; a count has no upper end
        assertThat(relative(relative, sheets, 0, "1.4")).isEqualTo("1.8–3 of 6");
        assertThat(relative(relative, sheets, 1, "1.4")).isEqualTo("3.6–6 of 6");
        assertThat(relative(relative, sheets, 2, "1.4")).isEqualTo("0–6 of 6");
        assertThat(relative(relative, sheets, 0, "1.5")).isEqualTo("0–2 of 4");
    }

    private static String relative(RelativeReach relative, List<FactSheet> sheets, int unit, String leaf) {
        LeafScore score = DoubtCases.score(COMPOSITES, sheets)
                .get(unit)
                .leaf(new LeafId(leaf))
                .orElseThrow();
        return text(relative.of(score, new LeafReach(RankBasis.COMPUTED, false).of(score)));
    }

    private static String reach(String leaf, String facts) {
        return reach(leaf, DoubtCases.sheet("a", facts));
    }

    private static String reachWithEvidence(String facts) {
        FactSheet sheet = DoubtCases.sheet("a", facts);
        return reach(
                "1.3",
                new FactSheet(
                        sheet.unit(),
                        sheet.period(),
                        sheet.documents(),
                        sheet.facts(),
                        sheet.claims(),
                        Map.of(new LeafId("1.3"), List.of("12/BC-UBND")),
                        sheet.appraisals(),
                        sheet.at()));
    }

    private static String reach(String leaf, FactSheet sheet) {
        return text(new LeafReach(RankBasis.COMPUTED, false)
                .of(DoubtCases.score(COMPOSITES, List.of(sheet))
                        .get(0)
                        .leaf(new LeafId(leaf))
                        .orElseThrow()));
    }

    private static String text(Reach reach) {
        return reach.low() + "–" + reach.high() + " of " + reach.applicable();
    }

    /** Units a, b, c … with these facts. */
    private static RankedGroup doubt(String... facts) {
        return doubt(SET, List.of(facts));
    }

    private static RankedGroup doubt(CriteriaSet set, List<String> facts) {
        List<FactSheet> sheets = Stream.iterate(0, i -> i < facts.size(), i -> i + 1)
                .map(i -> DoubtCases.sheet(String.valueOf((char) ('a' + i)), facts.get(i)))
                .toList();
        return DoubtCases.group(set, DoubtCases.score(set, sheets));
    }

    private static List<String> ranks(RankingRule rule, List<String> facts) {
        return DoubtCases.doubts(doubt(DoubtCases.with(SET, rule), facts), false).stream()
                .map(line -> line.split(" ")[0] + " " + line.split(" ")[2])
                .toList();
    }

    private static CertainOrder order(String above, String below) {
        return new CertainOrder(new UnitId(above), new UnitId(below));
    }
}
