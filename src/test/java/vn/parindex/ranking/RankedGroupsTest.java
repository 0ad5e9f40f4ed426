package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.RankingRule;
import vn.parindex.criteria.RankingRule.Ties;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.Fraction;
import vn.parindex.points.LeafId;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.scoring.UnitScore;
import vn.parindex.source.SourceLocation;

/** Means, gaps, the ranking by appraised points, and who cannot be ranked. */
class RankedGroupsTest {

    private static final CriteriaSet SET = DoubtCases.set("ranked-set.yaml");
    private static final String FULL = "f1=yes f2=yes f3=yes item_a=yes item_b=yes b1=no p1=no ";
    private static final String LESS = "f1=yes f2=yes f3=no item_a=no item_b=no b1=no p1=no ";

    @Test
    void theMeanCountsEachUnitTheSameAndADomainOnlyWhereItApplies() {
        RankedGroup group = group(SET, RankBasis.COMPUTED, sheets(FULL + "s1=yes s2=yes", LESS + "s1=n/a s2=n/a"));

        // 20 of 20 and 7 of 12: the mean of 100% and 58,33…%
        GroupMeans means = group.means().orElseThrow();
        assertThat(means.index()).isEqualTo(percent(Fraction.of(475).dividedBy(Fraction.of(6))));
        assertThat(means.domains())
                .containsExactly(
                        Map.entry("1", percent(Fraction.of(475).dividedBy(Fraction.of(6)))),
                        Map.entry("2", percent(Fraction.HUNDRED)));
    }

    @Test
    void theGapIsInPointsOfTheUnitsOwnMaximum() {
        RankedGroup group = group(SET, RankBasis.COMPUTED, sheets(FULL + "s1=yes s2=yes", LESS + "s1=n/a s2=n/a"));

        // 100% less 7/12 of 12 points; above 60% of 12 is 7,2
        assertThat(group.places().get(1).toNextRank()).contains(new Gap(Points.of("5"), true));
        assertThat(group.places().get(1).toNextBand()).contains(new Gap(Points.of("0.2"), false));
        assertThat(group.places().get(1).nextBand().orElseThrow().name()).isEqualTo("Tốt");
        assertThat(group.places().get(0).toNextRank()).isEmpty();
        assertThat(group.places().get(0).toNextBand()).isEmpty();
    }

    @Test
    void aUnitBelowAllClassesHasTheLastOneToReach() {
        List<Band> bounded = SET.classification().subList(0, 2);

        RankedGroup group = group(DoubtCases.with(SET, bounded), RankBasis.COMPUTED, sheets(LESS + "s1=no s2=no"));

        // 7 of 20; above 60% are 12
        RankedPlace place = group.places().get(0);
        assertThat(place.unit().band()).isEmpty();
        assertThat(place.nextBand().orElseThrow().name()).isEqualTo("Tốt");
        assertThat(place.toNextBand()).contains(new Gap(Points.of("5"), false));
    }

    @Test
    void equalsHaveTheSameGapToTheUnitAboveBoth() {
        RankedGroup group = group(
                SET, RankBasis.COMPUTED, sheets(LESS + "s1=no s2=no", FULL + "s1=no s2=no", LESS + "s1=no s2=no"));

        assertThat(group.places())
                .extracting(RankedPlace::toNextRank)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(new Gap(Points.of("5"), true)),
                        Optional.of(new Gap(Points.of("5"), true)));
    }

    @Test
    void whereEqualsDoNotShareARankAsMuchIsNotEnough() {
        CriteriaSet consecutive = DoubtCases.with(SET, new RankingRule(Ties.CONSECUTIVE, List.of()));

        RankedGroup group = group(consecutive, RankBasis.COMPUTED, sheets(LESS + "s1=no s2=no", LESS + "s1=no s2=no"));

        assertThat(group.places().get(1).toNextRank()).contains(new Gap(Points.ZERO, false));
    }

    @Test
    void byAppraisedPointsTheAppraisalTakesThePlaceOfTheComputedPoints() {
        List<FactSheet> sheets = List.of(
                DoubtCases.sheet("a", FULL + "s1=no s2=no"),
                appraised(DoubtCases.sheet("b", LESS + "s1=no s2=no"), Map.of("2.1", "5", "2.2", "3")),
                appraised(DoubtCases.sheet("c", FULL + "s1=missing s2=no"), Map.of("1.1", "0", "2.1", "2")));

        RankedGroup group = group(SET, RankBasis.APPRAISED, sheets);

        // b: 7 + 5 + 3 of 20; c: 8 + 2 of 20, the pending survey decided by the appraisal
        assertThat(group.ranked())
                .extracting(place -> place.unit().index().orElseThrow().toString())
                .containsExactly("75%", "50%");
        assertThat(group.ranked().get(1).toNextRank()).contains(new Gap(Points.of("5"), true));
        assertThat(group.unranked())
                .extracting(UnrankedUnit::reason)
                .containsExactly(UnrankedUnit.Reason.NOT_APPRAISED);
        assertThat(group.unranked().get(0).unit().score().sheet().unit().id().value())
                .isEqualTo("a");
    }

    @Test
    void anAppraisedLeafIsInNoDoubtByAppraisedPoints() {
        FactSheet sheet = appraised(
                DoubtCases.sheet("a", "f1=missing f2=missing f3=yes item_a=yes item_b=yes s1=no s2=no b1=no p1=no"),
                Map.of("1.1", "2"));

        RankedGroup group = group(SET, RankBasis.APPRAISED, List.of(sheet));

        // 7 of 20, and 3 more if f2 was done
        assertThat(DoubtCases.doubts(group, false)).containsExactly("a 35–50 1–1");
    }

    @Test
    void anAppraisalBringsInALeafThatDoesNotApplyOnlyWhenItGivesPoints() {
        String facts = "f1=n/a f2=yes f3=yes item_a=yes item_b=yes s1=n/a s2=n/a b1=no p1=no";
        List<FactSheet> sheets = List.of(
                appraised(DoubtCases.sheet("a", facts), Map.of("1.1", "0")),
                appraised(DoubtCases.sheet("b", facts), Map.of("1.1", "1")));

        RankedGroup group = group(SET, RankBasis.APPRAISED, sheets);

        // 8 of 8, and 9 of 12
        assertThat(group.ranked())
                .extracting(place -> place.unit().index().orElseThrow().toString())
                .containsExactly("100%", "75%");
    }

    private static RankedGroup group(CriteriaSet set, RankBasis basis, List<FactSheet> sheets) {
        List<UnitScore> scores = DoubtCases.score(set, sheets);
        return new RankedGroups(set, basis)
                .of(new Ranker(set, basis).rank(scores))
                .get(0);
    }

    private static List<FactSheet> sheets(String... facts) {
        return IntStream.range(0, facts.length)
                .mapToObj(i -> DoubtCases.sheet(String.valueOf((char) ('a' + i)), facts[i]))
                .toList();
    }

    private static FactSheet appraised(FactSheet sheet, Map<String, String> points) {
        Map<LeafId, Appraisal> appraisals = new HashMap<>();
        points.forEach((leaf, decided) -> appraisals.put(
                new LeafId(leaf),
                new Appraisal(
                        Points.of(decided),
                        Optional.empty(),
                        "",
                        "",
                        Optional.empty(),
                        SourceLocation.document("test"))));
        return new FactSheet(
                sheet.unit(),
                sheet.period(),
                sheet.documents(),
                sheet.facts(),
                sheet.claims(),
                sheet.evidence(),
                appraisals,
                sheet.at());
    }

    private static Percent percent(Fraction value) {
        return new Percent(value);
    }
}
