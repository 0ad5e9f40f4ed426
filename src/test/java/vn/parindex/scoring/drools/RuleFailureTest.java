package vn.parindex.scoring.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Points;
import vn.parindex.scoring.OneLeaf;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.scoring.ScoringFailure;

/** A failing rule stops the run and says which rule, in which file and line, for which leaf. */
class RuleFailureTest {

    private static final RuleFolder SHIPPED = RuleFolder.read(Path.of("rules"));
    private static final String HEAD = """
            package rules.extra
            import vn.parindex.points.Points
            import vn.parindex.scoring.Awards
            import vn.parindex.scoring.FlagTask
            import vn.parindex.scoring.LossCause
            import vn.parindex.scoring.SpecialTask
            import vn.parindex.scoring.UnitFacts
            global Awards awards
            """;
    private static final FactSheet HELD =
            OneLeaf.sheet("a", Map.of(OneLeaf.HELD, FactValue.of(new Scalar.YesNo(true))));

    @Test
    void aLeafWithTwoAwardsStopsTheRunAndNamesBothRules() {
        RuleFolder rules = with(
                "rules/extra/extra.drl", HEAD + rule("extra: always", "FlagTask()", "known($leaf)", "Points.ZERO"));

        assertThatThrownBy(() -> score(rules, OneLeaf.flag("1")))
                .isInstanceOf(ScoringFailure.class)
                .hasMessageContaining("leaf 1.1 of unit a got two awards")
                .hasMessageContaining("'flag: yes'")
                .hasMessageContaining("'extra: always'");
    }

    @Test
    void aLeafWithoutAnAwardStopsTheRun() {
        RuleFolder rules = new RuleFolder(SHIPPED.files().stream()
                .filter(file -> !file.path().equals("rules/flag/flag.drl"))
                .toList());

        assertThatThrownBy(() -> score(rules, OneLeaf.flag("1")))
                .isInstanceOf(ScoringFailure.class)
                .hasMessageContaining("leaf 1.1 (the leaf) of unit a got no award")
                .hasMessageContaining("'flag'");
    }

    @Test
    void aRuleThatThrowsStopsTheRunWithItsNameFileAndLine() {
        RuleFolder rules = with(
                "rules/special/one-leaf/broken.drl",
                HEAD
                        + rule(
                                "broken: divides by nothing",
                                "SpecialTask( rule() == \"broken\" )",
                                "known($leaf)",
                                "new Points($unit.x($leaf).dividedBy($unit.x($leaf)))"));

        assertThatThrownBy(() ->
                        score(rules, OneLeaf.of(new ScoringMethod.Special("broken", List.of(), List.of()), "1")))
                .isInstanceOf(ScoringFailure.class)
                .hasMessageContaining(
                        "rule \"broken: divides by nothing\" (rules/special/one-leaf/broken.drl:9) failed");
    }

    @Test
    void aConditionThatThrowsStopsTheRunWithItsRuleFileAndLine() {
        RuleFolder rules = with(
                "rules/special/one-leaf/broken.drl",
                HEAD
                        + rule(
                                "broken: no such id",
                                "SpecialTask( rule() == \"broken\" )",
                                "known($leaf), isTrue(\"NOT AN ID\")",
                                "Points.ZERO"));

        assertThatThrownBy(() ->
                        score(rules, OneLeaf.of(new ScoringMethod.Special("broken", List.of(), List.of()), "1")))
                .isInstanceOf(ScoringFailure.class)
                .hasMessageContaining("rule \"broken: no such id\" (rules/special/one-leaf/broken.drl:9) failed")
                .hasMessageContaining("NOT AN ID");
    }

    @Test
    void aRuleThatGivesMoreThanTheMaximumStopsTheRun() {
        RuleFolder rules = with(
                "rules/special/one-leaf/generous.drl",
                HEAD
                        + rule(
                                "generous: too much",
                                "SpecialTask( rule() == \"generous\" )",
                                "known($leaf)",
                                "$leaf.maxPoints().plus($leaf.maxPoints())"));

        assertThatThrownBy(() ->
                        score(rules, OneLeaf.of(new ScoringMethod.Special("generous", List.of(), List.of()), "1")))
                .isInstanceOf(ScoringFailure.class)
                .hasMessageContaining("rule 'generous: too much' gave leaf 1.1 of unit a 2 of 1 points");
    }

    @Test
    void ofSheetsAskedTogetherTheFirstThatFailsIsNamed() {
        RuleFolder rules = with(
                "rules/special/one-leaf/picky.drl",
                HEAD
                        + rule(
                                "picky: divides by nothing",
                                "SpecialTask( rule() == \"picky\" )",
                                "known($leaf), isTrue(\"held\")",
                                "new Points($unit.x($leaf).dividedBy($unit.x($leaf)))"));
        CriteriaSet set = OneLeaf.of(new ScoringMethod.Special("picky", List.of(OneLeaf.HELD), List.of()), "1");
        FactSheet unanswered = OneLeaf.sheet("b", Map.of(OneLeaf.HELD, FactValue.of(new Scalar.YesNo(false))));

        assertThatThrownBy(() -> new RuleScorer(DroolsRules.compile(rules)).score(set, List.of(unanswered, HELD)))
                .isInstanceOf(ScoringFailure.class)
                .hasMessageContaining("leaf 1.1 (the leaf) of unit b got no award");
    }

    @Test
    void aRuleOfASetReadsTheRawFacts() {
        RuleFolder rules = with(
                "rules/special/one-leaf/held.drl",
                HEAD
                        + rule(
                                "held: was held",
                                "SpecialTask( rule() == \"held\" )",
                                "known($leaf), isTrue(\"held\")",
                                "$leaf.maxPoints()"));

        Points points =
                score(rules, OneLeaf.of(new ScoringMethod.Special("held", List.of(OneLeaf.HELD), List.of()), "0.75"));

        assertThat(points).isEqualTo(Points.of("0.75"));
    }

    @Test
    void rulesOfAnotherSetTakeNoPart() {
        RuleFolder rules = with(
                "rules/special/other/always.drl",
                HEAD + rule("always: other", "FlagTask()", "known($leaf)", "Points.ZERO"));

        assertThat(score(rules.forSet("one-leaf"), OneLeaf.flag("1"))).isEqualTo(Points.of("1"));
    }

    private static Points score(RuleFolder rules, CriteriaSet set) {
        return new RuleScorer(DroolsRules.compile(rules))
                .score(set, List.of(HELD))
                .get(0)
                .points();
    }

    private static String rule(String name, String leaf, String unit, String points) {
        return "rule \"%s\"\nwhen\n    $leaf : %s\n    $unit : UnitFacts( %s )\nthen\n    awards.give($leaf, $unit, %s, LossCause.FORMULA, drools.getRule().getName());\nend\n"
                .formatted(name, leaf, unit, points);
    }

    private static RuleFolder with(String path, String text) {
        List<RuleFile> files = new ArrayList<>(SHIPPED.files());
        files.add(new RuleFile(path, text));
        return new RuleFolder(files);
    }
}
