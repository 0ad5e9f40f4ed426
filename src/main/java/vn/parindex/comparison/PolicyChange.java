package vn.parindex.comparison;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.Policies;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.wording.Coded;

/** A policy that differs between two sets and that can decide on the leaf (quy tắc xử lý thay đổi). */
public enum PolicyChange implements Coded {
    MISSING(Policies::missing, leaf -> true),
    ZERO_OF_ZERO(Policies::zeroOfZero, PolicyChange::hasShare),
    CONTRADICTORY(Policies::contradictory, leaf -> true),
    PRINTED_RATE(Policies::printedRate, PolicyChange::printsRate),
    PRINTED_RATE_ALONE(Policies::printedRateAlone, PolicyChange::printsRate),
    EVIDENCE(Policies::evidence, leaf -> !leaf.evidence().isEmpty()),
    ROUNDING(Policies::leafRounding, leaf -> true);

    private final BiPredicate<Leaf, Leaf> differs;

    PolicyChange(Function<Policies, Object> policy, Predicate<Leaf> concerns) {
        this.differs = (before, after) -> !policy.apply(before.policies()).equals(policy.apply(after.policies()))
                && (concerns.test(before) || concerns.test(after));
    }

    /** Those that differ, in this order. */
    public static List<PolicyChange> between(Leaf before, Leaf after) {
        return Stream.of(values())
                .filter(policy -> policy.differs.test(before, after))
                .toList();
    }

    private static boolean hasShare(Leaf leaf) {
        return isSurvey(leaf.method())
                || leaf.method().measures().stream()
                        .anyMatch(measure -> measure.ratio().isPresent());
    }

    private static boolean isSurvey(ScoringMethod method) {
        return method instanceof ScoringMethod.Survey || method.parts().stream().anyMatch(PolicyChange::isSurvey);
    }

    private static boolean printsRate(Leaf leaf) {
        return leaf.method().measures().stream()
                .map(Measure::ratio)
                .flatMap(ratio -> ratio.stream())
                .anyMatch(ratio -> ratio.printed().isPresent());
    }
}
