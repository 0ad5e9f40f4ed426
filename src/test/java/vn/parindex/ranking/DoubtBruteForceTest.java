package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.RankingRule;
import vn.parindex.criteria.RankingRule.Ties;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.Percent;
import vn.parindex.scoring.OneLeaf;
import vn.parindex.scoring.UnitScore;
import vn.parindex.unit.UnitId;

/**
 * Random small groups in doubt: every doubtful flag is set to yes, no and not applicable in turn, all is scored anew by the
 * rules, and what comes out at the most and at the least is what the bounds say.
 */
class DoubtBruteForceTest {

    private static final CriteriaSet SET = DoubtCases.set("doubt.yaml");
    private static final List<FactValue> RESOLUTIONS = List.of(DoubtCases.YES, DoubtCases.NO, FactValue.NOT_APPLICABLE);
    private static final int MOST_DOUBTS = 3;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    /** The indexes to which one unit can come; empty ones are resolutions in which nothing applies. */
    private record Outcomes(UnitId unit, List<Optional<Percent>> indexes) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void theBoundsAreThoseOfAllResolutions(long seed) {
        Random random = new Random(seed);
        Ties ties = random.nextBoolean() ? Ties.COMPETITION : Ties.CONSECUTIVE;
        CriteriaSet set = DoubtCases.with(SET, new RankingRule(ties, List.of()));
        List<Map<String, FactValue>> units = List.of(draw(random), draw(random), draw(random));
        List<FactSheet> sheets = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            sheets.add(sheet("u" + i, units.get(i)));
        }
        RankedGroup group = DoubtCases.group(set, DoubtCases.score(set, sheets));

        compare(group, false, ties, outcomes(set, units, false));
        compare(group, true, ties, outcomes(set, units, true));
    }

    private static void compare(RankedGroup group, boolean pending, Ties ties, List<Outcomes> outcomes) {
        Map<UnitId, List<Integer>> ranks = new LinkedHashMap<>();
        Map<CertainOrder, Boolean> alwaysAbove = new LinkedHashMap<>();
        for (Optional<Percent> a : outcomes.get(0).indexes()) {
            for (Optional<Percent> b : outcomes.get(1).indexes()) {
                for (Optional<Percent> c : outcomes.get(2).indexes()) {
                    note(outcomes, List.of(a, b, c), ties, ranks, alwaysAbove);
                }
            }
        }
        for (RankedPlace place : group.places()) {
            Doubt doubt = pending ? place.doubtWithPending() : place.doubt();
            UnitId id = place.unit().score().sheet().unit().id();
            List<Percent> indexes = outcomes.stream()
                    .filter(one -> one.unit().equals(id))
                    .flatMap(one -> one.indexes().stream())
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();
            boolean ranked = pending ? !indexes.isEmpty() : place.unit().rank().isPresent();
            assertThat(doubt.rankBest().isPresent()).isEqualTo(ranked);
            if (ranked) {
                assertThat(doubt.indexLow()).contains(indexes.get(0));
                assertThat(doubt.indexHigh()).contains(indexes.get(indexes.size() - 1));
                assertThat(doubt.rankBest())
                        .contains(ranks.get(id).stream().min(Integer::compare).orElseThrow());
                assertThat(doubt.rankWorst())
                        .contains(ranks.get(id).stream().max(Integer::compare).orElseThrow());
            }
        }
        assertThat(
                        pending
                                ? group.certainWithPending().pairs().orElseThrow()
                                : group.certain().pairs().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(alwaysAbove.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** The ranks of one joint resolution, by counting who stands above. */
    private static void note(
            List<Outcomes> outcomes,
            List<Optional<Percent>> indexes,
            Ties ties,
            Map<UnitId, List<Integer>> ranks,
            Map<CertainOrder, Boolean> alwaysAbove) {
        for (int i = 0; i < indexes.size(); i++) {
            if (indexes.get(i).isEmpty()) {
                continue;
            }
            int above = 0;
            for (int j = 0; j < indexes.size(); j++) {
                if (j == i || indexes.get(j).isEmpty()) {
                    continue;
                }
                int order = indexes.get(j).get().compareTo(indexes.get(i).get());
                boolean standsAbove = order > 0 || order == 0 && ties == Ties.CONSECUTIVE && j < i;
                above += standsAbove ? 1 : 0;
                alwaysAbove.merge(
                        new CertainOrder(outcomes.get(j).unit(), outcomes.get(i).unit()),
                        standsAbove,
                        Boolean::logicalAnd);
            }
            ranks.computeIfAbsent(outcomes.get(i).unit(), unit -> new ArrayList<>())
                    .add(1 + above);
        }
    }

    /** All resolutions of all units, scored in one go. */
    private static List<Outcomes> outcomes(CriteriaSet set, List<Map<String, FactValue>> units, boolean pending) {
        List<Outcomes> outcomes = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            String id = "u" + i;
            List<FactSheet> resolved = resolutions(units.get(i), pending).stream()
                    .map(facts -> sheet(id, facts))
                    .toList();
            List<Optional<Percent>> indexes = DoubtCases.score(set, resolved).stream()
                    .map(UnitScore::index)
                    .distinct()
                    .toList();
            outcomes.add(new Outcomes(new UnitId(id), indexes));
        }
        return outcomes;
    }

    private static List<Map<String, FactValue>> resolutions(Map<String, FactValue> facts, boolean pending) {
        List<Map<String, FactValue>> all = new ArrayList<>(List.of(facts));
        for (String fact : DoubtCases.FACTS) {
            if (inDoubt(fact, facts.get(fact), pending)) {
                List<Map<String, FactValue>> more = new ArrayList<>();
                for (Map<String, FactValue> one : all) {
                    for (FactValue value : RESOLUTIONS) {
                        Map<String, FactValue> next = new LinkedHashMap<>(one);
                        next.put(fact, value);
                        more.add(next);
                    }
                }
                all = more;
            }
        }
        return all;
    }

    private static boolean inDoubt(String fact, FactValue value, boolean pending) {
        boolean survey = fact.startsWith("s");
        return value.equals(FactValue.CONTRADICTORY) || value.equals(FactValue.MISSING) && (!survey || pending);
    }

    private static Map<String, FactValue> draw(Random random) {
        Map<String, FactValue> facts = new LinkedHashMap<>();
        int left = MOST_DOUBTS;
        boolean scarce = random.nextInt(4) == 0;
        for (String fact : DoubtCases.FACTS) {
            int dice = random.nextInt(10);
            boolean doubtful = dice < 4 && left > 0;
            left -= doubtful ? 1 : 0;
            facts.put(fact, doubtful ? doubt(dice) : settled(dice, scarce));
        }
        return facts;
    }

    private static FactValue doubt(int dice) {
        return dice == 0 ? FactValue.CONTRADICTORY : FactValue.MISSING;
    }

    private static FactValue settled(int dice, boolean scarce) {
        if (dice == 9 || scarce) {
            return FactValue.NOT_APPLICABLE;
        }
        return dice % 2 == 0 ? DoubtCases.YES : DoubtCases.NO;
    }

    private static FactSheet sheet(String unit, Map<String, FactValue> facts) {
        Map<IndicatorId, FactValue> values = new LinkedHashMap<>();
        facts.forEach((fact, value) -> values.put(new IndicatorId(fact), value));
        return OneLeaf.sheet(unit, values);
    }
}
