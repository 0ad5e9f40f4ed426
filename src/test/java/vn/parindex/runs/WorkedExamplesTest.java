package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.CriteriaChoice;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.WorkedExample;
import vn.parindex.criteria.WorkedExample.Verdict;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.Points;
import vn.parindex.rules.ShippedRules;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.scoring.drools.DroolsRules;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitId;

/** Worked examples printed in decisions are scored, and what a set says of each is true. */
class WorkedExamplesTest {

    private static final DroolsRules RULES = ShippedRules.all();

    /** One example with the set and leaf it stands in. */
    record Printed(CriteriaSet set, Leaf leaf, WorkedExample example) {
        @Override
        public String toString() {
            return "%s %s: %s points".formatted(set.id(), leaf.id(), example.points());
        }
    }

    static Stream<Printed> examples() {
        return new Assessment(Optional.empty(), ShippedRules.CACHE, "test")
                .criteriaSets().stream()
                        .map(CriteriaChoice::set)
                        .flatMap(read -> read.match((set, problems) -> Stream.of(set), problems -> Stream.empty()))
                        .flatMap(set -> set.leaves().stream()
                                .flatMap(leaf ->
                                        leaf.examples().stream().map(example -> new Printed(set, leaf, example))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theVerdictOfTheSetIsTrue(Printed printed) {
        Points scored = score(printed);

        assertThat(scored.equals(printed.example().points()))
                .as("scored %s, printed %s", scored, printed.example().points())
                .isEqualTo(printed.example().verdict() == Verdict.AGREES);
    }

    @Test
    void theContradictoryExampleOfXuanLocIsAmongThem() {
        assertThat(examples()).anySatisfy(printed -> {
            assertThat(printed.set().id()).isEqualTo("xuan-loc-2022");
            assertThat(printed.leaf().id().value()).isEqualTo("4.1");
            assertThat(printed.example().points()).isEqualTo(Points.of("0.8"));
            assertThat(printed.example().verdict()).isEqualTo(Verdict.CONTRADICTS);
        });
    }

    private static Points score(Printed printed) {
        Map<IndicatorId, IndicatorFact> facts = new LinkedHashMap<>();
        printed.example().facts().forEach((id, value) -> facts.put(id, new IndicatorFact(id, value, Provenance.NONE)));
        FactSheet sheet = new FactSheet(
                new AssessedUnit(new UnitId("vi-du"), "Ví dụ in", printed.set().level(), UnitGroup.NONE),
                new AssessmentPeriod(
                        String.valueOf(printed.set().effective().from().getYear())),
                List.of(),
                facts,
                Map.of(),
                Map.of(),
                Map.of(),
                printed.example().at());
        return new RuleScorer(RULES)
                .score(printed.set(), List.of(sheet))
                .get(0)
                .leaf(printed.leaf().id())
                .orElseThrow()
                .points();
    }
}
