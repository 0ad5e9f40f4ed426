package vn.parindex.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.UnitScore;

/** Counts what real runs exercised: rules that fired, bounds that figures came to, policies that decided. */
final class Coverage {

    private static final String GATES = "gates";
    private static final String CLASSIFICATION = "classification";

    private final Map<String, Integer> rules = new TreeMap<>();
    private final Map<String, Integer> policies = new TreeMap<>();
    private final Map<String, Map<Touch, Integer>> counts = new TreeMap<>();
    private final Map<String, Integer> branches = new TreeMap<>();

    /** Everything about one unit. */
    void add(UnitScore unit) {
        unit.leaves().forEach(leaf -> add(unit, leaf));
    }

    void add(UnitScore unit, LeafScore leaf) {
        Touches seen = new Touches(unit);
        flat(leaf.award()).forEach(award -> {
            rules.merge(award.rule().name(), 1, Integer::sum);
            branches.merge(branch(award), 1, Integer::sum);
            if (isDecidedByItsMethod(award)) {
                seen.of(award).forEach(touch -> put(award.method().kind(), touch));
            } else if (award.method() instanceof ScoringMethod.Cases cases && noCaseApplies(award)) {
                seen.ofCases(cases, award).forEach(touch -> put("cases", touch));
            }
        });
        seen.ofGates(leaf).forEach(touch -> put(GATES, touch));
        PolicyUse.of(unit, leaf).forEach(use -> policies.merge(use, 1, Integer::sum));
    }

    /** The class of a unit: its index against every bound of the classification. */
    void addClass(RankedUnit ranked) {
        ranked.index()
                .ifPresent(index -> ranked.score().criteria().classification().stream()
                        .filter(band -> band.bound().isPresent())
                        .forEach(band -> put(
                                CLASSIFICATION,
                                Touch.of(
                                        markOf(band),
                                        band.bound().get().value(),
                                        index.value(),
                                        Fraction.parse("0.01")))));
    }

    static String markOf(Band band) {
        return (band.inclusive() ? "from " : "above ") + band.bound().orElseThrow();
    }

    int ofRule(String name) {
        return rules.getOrDefault(name, 0);
    }

    int ofPolicy(String use) {
        return policies.getOrDefault(use, 0);
    }

    /** How often a branch of a method was taken: {@code tiers: from 80%}, else the name of the rule. */
    Map<String, Integer> branches() {
        return Map.copyOf(branches);
    }

    boolean has(String method, Touch touch) {
        return count(method, touch) > 0;
    }

    int count(String method, Touch touch) {
        return counts.getOrDefault(method, Map.of()).getOrDefault(touch, 0);
    }

    /** How often a figure stood on that side of the bound, however far. */
    int side(String method, String mark, int side) {
        return Stream.of(Position.values())
                .filter(position -> position.side() == side)
                .mapToInt(position -> count(method, new Touch(mark, position)))
                .sum();
    }

    static boolean isDecidedByItsMethod(Award award) {
        return award.rule().file().startsWith("rules/" + award.method().kind() + "/");
    }

    static Stream<Award> flat(Award award) {
        return Stream.concat(Stream.of(award), award.parts().stream().flatMap(Coverage::flat));
    }

    /** A method and those of its parts, each with its own maximum. */
    static List<ScoringMethod.Part> flat(ScoringMethod method, Points maxPoints) {
        Stream<ScoringMethod.Part> parts = method instanceof ScoringMethod.Sum sum
                ? sum.of().stream()
                : method.parts().stream().map(part -> new ScoringMethod.Part(maxPoints, part));
        return Stream.concat(
                        Stream.of(new ScoringMethod.Part(maxPoints, method)),
                        parts.flatMap(part -> flat(part.method(), part.maxPoints()).stream()))
                .toList();
    }

    private static String branch(Award award) {
        return award.method() instanceof ScoringMethod.Tiers && isDecidedByItsMethod(award)
                ? "tiers: " + award.branch()
                : award.rule().name();
    }

    private static boolean noCaseApplies(Award award) {
        return award.rule().condition().equals("the figures do not apply")
                && award.chosen().isEmpty();
    }

    private void put(String method, Touch touch) {
        counts.computeIfAbsent(method, key -> new HashMap<>()).merge(touch, 1, Integer::sum);
    }
}
