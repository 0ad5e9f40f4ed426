package vn.parindex.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Points;
import vn.parindex.rules.CaseRuns;
import vn.parindex.scoring.RuleReference;

/** The branches that figures can take in a leaf with these numbers; what its numbers rule out is left out. */
record LeafBranches(String setId) {

    List<String> of(Leaf leaf) {
        return Coverage.flat(leaf.method(), leaf.maxPoints()).stream()
                .flatMap(part -> part.method() instanceof ScoringMethod.Tiers tiers ? tiers(tiers) : rules(part))
                .distinct()
                .toList();
    }

    private static Stream<String> tiers(ScoringMethod.Tiers tiers) {
        Stream<String> bounds = tiers.tiers().stream()
                .sorted(Comparator.comparing(
                                (ScoringMethod.Tier tier) -> tier.bound().value())
                        .reversed())
                .map(tier -> "tiers: " + (tier.inclusive() ? "from " : "above ") + tier.bound());
        return Stream.concat(bounds, Stream.of("tiers: otherwise"));
    }

    private Stream<String> rules(ScoringMethod.Part part) {
        ScoringMethod method = part.method();
        String folder = method instanceof ScoringMethod.Special ? "special/" + setId : method.kind();
        return CaseRuns.rulesOf(folder).stream()
                .map(RuleReference::name)
                .filter(name ->
                        !(method instanceof ScoringMethod.Special special) || name.startsWith(special.rule() + ": "))
                .filter(name -> !isRuledOut(name, method, part.maxPoints()));
    }

    private static boolean isRuledOut(String rule, ScoringMethod method, Points maxPoints) {
        return switch (rule) {
            case "proportional: under the floor" ->
                method instanceof ScoringMethod.Proportional one && one.floor().isEmpty();
            case "deadline: late, within a step" ->
                method instanceof ScoringMethod.Deadline one && one.late().isEmpty();
            case "checklist: some items are done" ->
                method instanceof ScoringMethod.Checklist one && one.items().size() == 1;
            case "deduction: a part is taken away" ->
                method instanceof ScoringMethod.Deduction one
                        && one.items().stream()
                                .allMatch(item -> item.all() || item.each().compareTo(maxPoints) >= 0);
            default -> false;
        };
    }
}
