package vn.parindex.criteria.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.Anchor;
import vn.parindex.criteria.ScoringMethod.Tier;
import vn.parindex.points.Points;
import vn.parindex.wording.Message;

/** Asks whether the bounds of a method and their points are sound (rà soát các ngưỡng và điểm). */
final class StepLint {

    private final MeasureLint measures;
    private final Leaf leaf;
    private final Points maximum;
    private final List<LintProblem> problems = new ArrayList<>();

    StepLint(MeasureLint measures, Leaf leaf, Points maximum) {
        this.measures = measures;
        this.leaf = leaf;
        this.maximum = maximum;
    }

    Stream<LintProblem> tiers(ScoringMethod.Tiers method) {
        List<Tier> tiers = method.tiers();
        tiers.forEach(tier ->
                measures.bound(method.measure(), tier.bound(), tier.inclusive()).forEach(problems::add));
        for (int i = 1; i < tiers.size(); i++) {
            step(
                    tiers.get(i - 1),
                    tiers.get(i).points(),
                    MeasureLint.shown(tiers.get(i).bound()));
        }
        Tier lowest = tiers.get(tiers.size() - 1);
        boolean everything = lowest.inclusive() && lowest.bound().value().isZero();
        if (everything && method.otherwise().signum() > 0) {
            note(LintFault.OTHERWISE_UNREACHABLE, method.otherwise(), MeasureLint.shown(lowest.bound()));
        }
        new DoubtfulBounds(
                        tiers.stream()
                                .map(tier -> new DoubtfulBounds.Step(tier.bound(), tier.inclusive()))
                                .toList(),
                        (fault, arguments) -> problems.add(LintProblem.of(
                                fault,
                                leaf.at(),
                                Stream.concat(
                                                Stream.of(Message.of(
                                                        "lint.of-leaf",
                                                        leaf.id().value())),
                                                Stream.of(arguments))
                                        .toArray())))
                .check();
        reaches(tiers.stream().map(Tier::points).reduce(method.otherwise(), Points::max));
        return problems.stream();
    }

    private void step(Tier higher, Points lower, Object lowerBound) {
        if (higher.points().compareTo(lower) == 0) {
            note(LintFault.TIER_WITHOUT_EFFECT, MeasureLint.shown(higher.bound()), lowerBound, lower);
        }
    }

    Stream<LintProblem> proportional(ScoringMethod.Proportional method) {
        Measure measure = method.measure();
        Stream.of(Stream.of(method.base()), method.floor().stream(), method.full().stream())
                .flatMap(bounds -> bounds)
                .flatMap(bound -> measures.bound(measure, bound, true))
                .distinct()
                .forEach(problems::add);
        method.full()
                .filter(full -> full.percent() == method.base().percent())
                .filter(full -> full.value().compareTo(method.base().value()) >= 0)
                .ifPresent(full ->
                        note(LintFault.FULL_WITHOUT_EFFECT, MeasureLint.shown(full), MeasureLint.shown(method.base())));
        return problems.stream();
    }

    Stream<LintProblem> linear(ScoringMethod.Linear method) {
        Stream.of(method.from(), method.to())
                .map(Anchor::at)
                .flatMap(at -> measures.bound(method.measure(), at, true))
                .forEach(problems::add);
        reaches(method.from().points().max(method.to().points()));
        return problems.stream();
    }

    private void reaches(Points most) {
        if (most.compareTo(maximum) < 0) {
            note(LintFault.MAXIMUM_UNREACHABLE, most, maximum);
        }
    }

    private void note(LintFault fault, Object... arguments) {
        problems.add(LintProblem.of(
                fault,
                leaf.at(),
                Stream.concat(Stream.of(leaf.id().value()), Stream.of(arguments))
                        .toArray()));
    }
}
