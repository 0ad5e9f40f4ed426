package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.RankingRule;
import vn.parindex.criteria.RankingRule.TieBreak;
import vn.parindex.criteria.RankingRule.Ties;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;
import vn.parindex.scoring.OneLeaf;
import vn.parindex.scoring.UnitScore;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitId;

class RankerTest {

    private static final List<Band> BANDS =
            List.of(band("Xuất sắc", "90"), band("Tốt", "80"), new Band("Còn lại", Optional.empty(), true));

    @Test
    void equalsShareARankAndTheNextIsSkipped() {
        List<RankedUnit> ranked =
                rank(Ties.COMPETITION, unit("a", "90"), unit("b", "95"), unit("c", "90"), unit("d", "80"));

        assertThat(places(ranked)).containsExactly("b 1", "a 2", "c 2", "d 4");
    }

    @Test
    void denseRanksSkipNothing() {
        List<RankedUnit> ranked = rank(Ties.DENSE, unit("a", "90"), unit("b", "95"), unit("c", "90"), unit("d", "80"));

        assertThat(places(ranked)).containsExactly("b 1", "a 2", "c 2", "d 3");
    }

    @Test
    void consecutiveRanksOrderEqualsById() {
        List<RankedUnit> ranked =
                rank(Ties.CONSECUTIVE, unit("c", "90"), unit("b", "95"), unit("a", "90"), unit("d", "80"));

        assertThat(places(ranked)).containsExactly("b 1", "a 2", "c 3", "d 4");
    }

    @Test
    void theAppraisedTotalBreaksATieAndUnknownStandsLast() {
        RankingRule rule = new RankingRule(Ties.COMPETITION, List.of(TieBreak.APPRAISED));

        List<RankedUnit> ranked = new Ranker(set(rule))
                .rank(List.of(unit("a", "90"), unit("b", "90", Optional.of("70")), unit("c", "90", Optional.of("75"))));

        assertThat(places(ranked)).containsExactly("c 1", "b 2", "a 3");
    }

    @Test
    void unitsOfAnotherGroupAreRankedApart() {
        List<RankedUnit> ranked =
                rank(Ties.COMPETITION, unit("a", "90"), inGroup("miền núi", unit("b", "70")), unit("c", "80"));

        assertThat(places(ranked)).containsExactly("a 1", "b 1", "c 2");
        assertThat(ranked.get(0).rankedWith()).isEqualTo(2);
        assertThat(ranked.get(1).rankedWith()).isEqualTo(1);
    }

    @Test
    void aUnitToWhichNothingAppliesHasNoRankAndStandsLast() {
        List<RankedUnit> ranked = rank(Ties.COMPETITION, nothingApplies("a"), unit("b", "10"));

        assertThat(places(ranked)).containsExactly("b 1", "a -");
        assertThat(ranked.get(0).rankedWith()).isEqualTo(1);
        assertThat(ranked.get(1).rankedWith()).isZero();
        assertThat(ranked.get(1).band()).isEmpty();
    }

    @Test
    void theBandIncludesItsBound() {
        List<RankedUnit> ranked = rank(Ties.COMPETITION, unit("a", "90"), unit("b", "89.9"), unit("c", "79.99"));

        assertThat(ranked)
                .extracting(unit -> unit.band().orElseThrow().name())
                .containsExactly("Xuất sắc", "Tốt", "Còn lại");
    }

    @Test
    void theIndexHasMoreDigitsWhenRoundingWouldCrossABand() {
        List<RankedUnit> ranked = rank(Ties.COMPETITION, unit("a", "89.996"));

        assertThat(ranked.get(0).indexDigits()).isEqualTo(3);
        assertThat(ranked.get(0).band().orElseThrow().name()).isEqualTo("Tốt");
    }

    @Test
    void theIndexHasMoreDigitsWhenRoundingWouldHideADifferenceOfRank() {
        List<RankedUnit> ranked = rank(Ties.COMPETITION, unit("a", "85.0212"), unit("b", "85.0191"), unit("c", "70"));

        assertThat(ranked).extracting(RankedUnit::indexDigits).containsExactly(3, 3, 2);
    }

    @Test
    void publishedTiesAreEqualIndexes() {
        List<RankedUnit> ranked = rank(Ties.COMPETITION, unit("a", "90.02"), unit("b", "90.02"), unit("c", "91"));

        assertThat(places(ranked)).containsExactly("c 1", "a 2", "b 2");
        assertThat(ranked).extracting(RankedUnit::indexDigits).containsExactly(2, 2, 2);
    }

    @Test
    void pointsNotApplicableLeaveTheDenominator() {
        UnitScore score = score("ban-dan-toc", "68.32", "84", Optional.empty());

        List<RankedUnit> ranked = new Ranker(set(RankingRule.DEFAULT)).rank(List.of(score));

        assertThat(ranked.get(0).score().index().orElseThrow().value().rounded(2))
                .isEqualByComparingTo("81.33");
        assertThat(ranked.get(0).band().orElseThrow().name()).isEqualTo("Tốt");
    }

    @Test
    void theOrderOfUnitsChangesNothing() {
        List<UnitScore> units = new ArrayList<>(List.of(unit("a", "90"), unit("b", "95"), unit("c", "90")));
        List<String> forwards = places(new Ranker(set(RankingRule.DEFAULT)).rank(units));
        Collections.reverse(units);

        assertThat(places(new Ranker(set(RankingRule.DEFAULT)).rank(units))).isEqualTo(forwards);
    }

    private static List<RankedUnit> rank(Ties ties, UnitScore... units) {
        return new Ranker(set(new RankingRule(ties, List.of()))).rank(List.of(units));
    }

    private static List<String> places(List<RankedUnit> ranked) {
        return ranked.stream()
                .map(unit -> unit.score().sheet().unit().id() + " "
                        + unit.rank().map(String::valueOf).orElse("-"))
                .toList();
    }

    private static UnitScore unit(String id, String points) {
        return score(id, points, "100", Optional.empty());
    }

    private static UnitScore unit(String id, String points, Optional<String> appraised) {
        return score(id, points, "100", appraised);
    }

    private static UnitScore nothingApplies(String id) {
        return score(id, "0", "0", Optional.empty());
    }

    private static UnitScore score(String id, String points, String applicable, Optional<String> appraised) {
        return of(OneLeaf.sheet(id, Map.of()), points, applicable, appraised);
    }

    private static UnitScore inGroup(String group, UnitScore score) {
        FactSheet sheet = score.sheet();
        AssessedUnit unit = new AssessedUnit(
                new UnitId(sheet.unit().id().value()),
                sheet.unit().name(),
                sheet.unit().level(),
                new UnitGroup(group));
        FactSheet moved = new FactSheet(
                unit,
                sheet.period(),
                sheet.documents(),
                sheet.facts(),
                sheet.claims(),
                sheet.evidence(),
                sheet.appraisals(),
                sheet.at());
        return of(moved, score.points().toString(), "100", Optional.empty());
    }

    private static UnitScore of(FactSheet sheet, String points, String applicable, Optional<String> appraised) {
        Points own = Points.of(points);
        return new UnitScore(
                set(RankingRule.DEFAULT),
                sheet,
                own,
                Points.ZERO,
                Points.ZERO,
                Points.of("100"),
                Points.of(applicable),
                own,
                own,
                Optional.empty(),
                appraised.map(Points::of),
                Points.ZERO,
                Points.ZERO,
                false,
                List.of());
    }

    private static CriteriaSet set(RankingRule rule) {
        CriteriaSet one = OneLeaf.flag("100");
        return new CriteriaSet(
                one.id(),
                one.version(),
                one.title(),
                one.level(),
                one.effective(),
                one.sample(),
                one.legalBasis(),
                one.policies(),
                rule,
                BANDS,
                one.ownIndicators(),
                one.indicators(),
                one.domains(),
                one.sha256(),
                one.at());
    }

    private static Band band(String name, String from) {
        return new Band(name, Optional.of(new Bound(Fraction.parse(from), true)), true);
    }
}
