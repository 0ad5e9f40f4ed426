package vn.parindex.opinion;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.Case;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorType;

/** Where the rules are known to read the contract otherwise; the list must be empty in the end. */
final class KnownDifferences {

    static final List<KnownDifference> KNOWN_DIFFERENCES = List.of();

    private KnownDifferences() {}

    /**
     * A territory where the opinions differ.
     *
     * @param covers whether the facts of a leaf lie in it
     */
    record KnownDifference(String name, BiPredicate<Leaf, Reported> covers) {}

    /** The territory that a leaf lies in. */
    static Optional<KnownDifference> of(Leaf leaf, Reported reported) {
        return KNOWN_DIFFERENCES.stream()
                .filter(known -> known.covers().test(leaf, reported))
                .findFirst();
    }

    /** Whether points as printed are left out. */
    static boolean leaveOutAsPrinted() {
        return KNOWN_DIFFERENCES.stream().anyMatch(known -> known.name().equals("points as printed"));
    }

    private static Stream<Condition> conditions(Leaf leaf) {
        return Stream.of(leaf.appliesWhen().stream(), leaf.requires().stream(), conditions(leaf.method()))
                .flatMap(some -> some);
    }

    private static Stream<Condition> conditions(ScoringMethod method) {
        Stream<Condition> own = method instanceof ScoringMethod.Cases cases
                ? cases.cases().stream().map(Case::when)
                : Stream.empty();
        return Stream.concat(own, method.parts().stream().flatMap(KnownDifferences::conditions));
    }

    private static Stream<Measure.OfRatio> ratios(Leaf leaf) {
        return leaf.method().measures().stream().flatMap(measure -> measure.ratio().stream());
    }

    private static boolean asksForState(Condition condition) {
        return condition.match((id, wanted) -> wanted.known().isEmpty(), (id, bound) -> false);
    }

    private static boolean unclear(Condition condition, Reported reported) {
        FactValue value = reported.value(condition.fact());
        return value.equals(FactValue.MISSING) || value.equals(FactValue.CONTRADICTORY);
    }

    private static boolean impossibleRate(Condition condition, Reported reported) {
        Figure rate = reported.number(condition.fact());
        return Written.typeOf(condition.fact()) == IndicatorType.PERCENT
                && rate.isKnown()
                && (rate.number().signum() < 0 || Exact.of(100).isLess(rate.number()));
    }

    private static boolean holds(String kind, ScoringMethod method) {
        return method.kind().equals(kind) || method.parts().stream().anyMatch(part -> holds(kind, part));
    }
}
