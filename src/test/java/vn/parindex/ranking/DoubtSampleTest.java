package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.LeafId;
import vn.parindex.scoring.OneLeaf;

/**
 * Composite leaves, gates, printed rates, evidence and leaves scored against the best: whatever the doubt of a random group
 * resolves to, scored anew together, lies within the bounds.
 */
class DoubtSampleTest {

    private static final CriteriaSet SET = DoubtCases.set("composites.yaml");
    private static final LeafId WITH_EVIDENCE = new LeafId("1.3");
    private static final List<String> FLAGS = List.of("gate", "f1", "f2", "f3", "f4");
    private static final List<String> COUNTS = List.of("done", "used", "visits");
    private static final int RESOLUTIONS = 12;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    /** What a unit reported and whether it sent evidence. */
    private record Reported(Map<String, FactValue> facts, boolean evidence) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void everyResolutionLiesWithinTheBounds(long seed) {
        Random random = new Random(seed);
        List<Reported> units = List.of(draw(random), draw(random), draw(random));
        RankedGroup bounds = DoubtCases.group(SET, DoubtCases.score(SET, sheets(units)));

        for (int i = 0; i < RESOLUTIONS; i++) {
            List<Reported> resolved =
                    units.stream().map(unit -> resolve(unit, random)).toList();
            RankedGroup group = DoubtCases.group(SET, DoubtCases.score(SET, sheets(resolved)));
            group.ranked().forEach(place -> compare(bounds, place));
            Map<String, Integer> ranks = new LinkedHashMap<>();
            group.ranked()
                    .forEach(place -> ranks.put(id(place), place.unit().rank().orElseThrow()));
            assertThat(bounds.certain().pairs().orElseThrow())
                    .filteredOn(pair -> ranks.containsKey(pair.above().value())
                            && ranks.containsKey(pair.below().value()))
                    .allMatch(pair -> ranks.get(pair.above().value())
                            < ranks.get(pair.below().value()));
        }
    }

    private static void compare(RankedGroup bounds, RankedPlace place) {
        Optional<Doubt> found = bounds.ranked().stream()
                .filter(one -> id(one).equals(id(place)))
                .findFirst()
                .map(RankedPlace::doubt);
        if (found.isPresent()) {
            Doubt doubt = found.get();
            assertThat(place.unit().index().orElseThrow())
                    .isBetween(doubt.indexLow().orElseThrow(), doubt.indexHigh().orElseThrow());
            assertThat(place.unit().rank().orElseThrow())
                    .isBetween(doubt.rankBest().orElseThrow(), doubt.rankWorst().orElseThrow());
        }
    }

    private static String id(RankedPlace place) {
        return place.unit().score().sheet().unit().id().value();
    }

    private static Reported draw(Random random) {
        Map<String, FactValue> facts = new LinkedHashMap<>();
        FLAGS.forEach(flag -> facts.put(flag, random.nextInt(4) == 0 ? FactValue.MISSING : flag(random)));
        COUNTS.forEach(
                count -> facts.put(count, random.nextInt(5) == 0 ? FactValue.MISSING : number(random.nextInt(11))));
        facts.put("total", number(10));
        facts.put("given", number(10));
        facts.put("rate", random.nextInt(3) == 0 ? number(10 * random.nextInt(11)) : FactValue.MISSING);
        return new Reported(facts, random.nextBoolean());
    }

    /** One way to clear up everything that is in doubt. */
    private static Reported resolve(Reported unit, Random random) {
        Map<String, FactValue> facts = new LinkedHashMap<>(unit.facts());
        FLAGS.forEach(flag ->
                facts.computeIfPresent(flag, (id, value) -> value.equals(FactValue.MISSING) ? flag(random) : value));
        boolean printed = !facts.get("rate").equals(FactValue.MISSING);
        COUNTS.stream()
                .filter(count -> !(count.equals("done") && printed))
                .forEach(count -> facts.computeIfPresent(
                        count, (id, value) -> value.equals(FactValue.MISSING) ? number(random.nextInt(11)) : value));
        if (printed && random.nextBoolean()) {
            facts.put("done", FactValue.MISSING);
        } else if (!facts.get("done").equals(FactValue.MISSING)) {
            facts.put("rate", FactValue.MISSING);
        }
        return new Reported(facts, unit.evidence() || random.nextBoolean());
    }

    private static FactValue flag(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> FactValue.NOT_APPLICABLE;
            case 1, 2 -> DoubtCases.NO;
            default -> DoubtCases.YES;
        };
    }

    private static FactValue number(int value) {
        return FactValue.of(new Scalar.Decimal(BigDecimal.valueOf(value)));
    }

    private static List<FactSheet> sheets(List<Reported> units) {
        List<FactSheet> sheets = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Map<IndicatorId, FactValue> values = new LinkedHashMap<>();
            units.get(i).facts().forEach((fact, value) -> values.put(new IndicatorId(fact), value));
            FactSheet sheet = OneLeaf.sheet("u" + i, values);
            sheets.add(new FactSheet(
                    sheet.unit(),
                    sheet.period(),
                    sheet.documents(),
                    sheet.facts(),
                    sheet.claims(),
                    units.get(i).evidence() ? Map.of(WITH_EVIDENCE, List.of("12/BC-UBND")) : Map.of(),
                    sheet.appraisals(),
                    sheet.at()));
        }
        return sheets;
    }
}
