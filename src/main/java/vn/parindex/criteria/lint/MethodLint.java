package vn.parindex.criteria.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.LateStep;
import vn.parindex.criteria.ScoringMethod.SurveyOption;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Asks whether a method is sound within its maximum (rà soát cách tính điểm), parts included. */
final class MethodLint implements ScoringMethod.Visitor<Stream<LintProblem>> {

    private final IndicatorCatalogue indicators;
    private final Leaf leaf;
    private final Points maximum;
    private final MeasureLint measures;

    MethodLint(IndicatorCatalogue indicators, Leaf leaf, Points maximum) {
        this.indicators = indicators;
        this.leaf = leaf;
        this.maximum = maximum;
        this.measures = new MeasureLint(indicators, leaf);
    }

    @Override
    public Stream<LintProblem> tiers(ScoringMethod.Tiers tiers) {
        return Stream.concat(measures.of(tiers.measure()), new StepLint(measures, leaf, maximum).tiers(tiers));
    }

    @Override
    public Stream<LintProblem> proportional(ScoringMethod.Proportional proportional) {
        return Stream.concat(
                measures.of(proportional.measure()), new StepLint(measures, leaf, maximum).proportional(proportional));
    }

    @Override
    public Stream<LintProblem> linear(ScoringMethod.Linear linear) {
        return Stream.concat(measures.of(linear.measure()), new StepLint(measures, leaf, maximum).linear(linear));
    }

    @Override
    public Stream<LintProblem> flag(ScoringMethod.Flag flag) {
        return Stream.of();
    }

    @Override
    public Stream<LintProblem> choice(ScoringMethod.Choice choice) {
        return reaches(choice.points().values().stream().reduce(Points.ZERO, Points::max));
    }

    @Override
    public Stream<LintProblem> checklist(ScoringMethod.Checklist checklist) {
        return Stream.of();
    }

    @Override
    public Stream<LintProblem> count(ScoringMethod.Count count) {
        return Stream.concat(measures.of(count.amount()), each(count.each()));
    }

    @Override
    public Stream<LintProblem> deduction(ScoringMethod.Deduction deduction) {
        return deduction.items().stream().flatMap(item -> Stream.concat(measures.of(item.amount()), each(item.each())));
    }

    @Override
    public Stream<LintProblem> deadline(ScoringMethod.Deadline deadline) {
        List<Points> inTime = Stream.concat(
                        deadline.late().stream().map(LateStep::points), Stream.of(deadline.otherwise()))
                .toList();
        for (int i = 1; i < inTime.size(); i++) {
            if (inTime.get(i).compareTo(inTime.get(i - 1)) > 0) {
                return Stream.of(problem(LintFault.LATER_GIVES_MORE, inTime.get(i), inTime.get(i - 1)));
            }
        }
        return Stream.of();
    }

    @Override
    public Stream<LintProblem> relative(ScoringMethod.Relative relative) {
        return measures.of(relative.measure());
    }

    @Override
    public Stream<LintProblem> survey(ScoringMethod.Survey survey) {
        Fraction best = survey.options().values().stream()
                .map(SurveyOption::weight)
                .map(weight -> weight.onScaleOfShares())
                .reduce(Fraction.ZERO, Fraction::max);
        return reaches(maximum.times(best));
    }

    @Override
    public Stream<LintProblem> council(ScoringMethod.Council council) {
        return Stream.of();
    }

    @Override
    public Stream<LintProblem> sum(ScoringMethod.Sum sum) {
        return sum.of().stream()
                .flatMap(part -> part.method().accept(new MethodLint(indicators, leaf, part.maxPoints())));
    }

    @Override
    public Stream<LintProblem> best(ScoringMethod.Best best) {
        return best.of().stream().flatMap(method -> method.accept(this));
    }

    @Override
    public Stream<LintProblem> cases(ScoringMethod.Cases cases) {
        Set<Condition> seen = new HashSet<>();
        Stream<LintProblem> never = cases.cases().stream()
                .filter(one -> !seen.add(one.when()))
                .map(one -> problem(LintFault.CASE_NEVER_APPLIES, one.when().toString())
                        .about(one.when().fact()));
        return Stream.concat(never, cases.parts().stream().flatMap(method -> method.accept(this)));
    }

    @Override
    public Stream<LintProblem> special(ScoringMethod.Special special) {
        return Stream.of();
    }

    private Stream<LintProblem> each(Points each) {
        return each.compareTo(maximum) > 0
                ? Stream.of(problem(LintFault.EACH_OVER_MAXIMUM, each, maximum))
                : Stream.of();
    }

    private Stream<LintProblem> reaches(Points most) {
        return most.compareTo(maximum) < 0
                ? Stream.of(problem(LintFault.MAXIMUM_UNREACHABLE, most, maximum))
                : Stream.of();
    }

    private LintProblem problem(LintFault fault, Object first, Object... more) {
        return LintProblem.of(
                fault,
                leaf.at(),
                Stream.concat(Stream.of(leaf.id().value(), first), Stream.of(more))
                        .toArray());
    }
}
