package vn.parindex.criteria.curve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.Tier;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/**
 * The curves of a method (các đường điểm của cách tính), from its definition: one for each measure it looks at, those of
 * its parts, and what parts on one measure come to together. Methods without a measure have none.
 */
public final class MethodCurves implements ScoringMethod.Visitor<List<MeasureCurve>> {

    private final IndicatorCatalogue indicators;
    private final Points maximum;

    private MethodCurves(IndicatorCatalogue indicators, Points maximum) {
        this.indicators = indicators;
        this.maximum = maximum;
    }

    public static List<MeasureCurve> of(Leaf leaf, IndicatorCatalogue indicators) {
        return of(leaf.method(), leaf.maxPoints(), indicators);
    }

    private static List<MeasureCurve> of(ScoringMethod method, Points maximum, IndicatorCatalogue indicators) {
        return method.accept(new MethodCurves(indicators, maximum));
    }

    @Override
    public List<MeasureCurve> tiers(ScoringMethod.Tiers method) {
        return measured(
                method.measure(),
                method.tiers().stream().map(tier -> tier.bound().value()).toList(),
                x -> new Knot(x, reached(method, x, -1), reached(method, x, 0), reached(method, x, 1)));
    }

    /** The first tier reached just under x (−1), at x (0), just over x (1). */
    private static Points reached(ScoringMethod.Tiers method, Fraction x, int side) {
        return method.tiers().stream()
                .filter(tier -> isReached(tier, x, side))
                .findFirst()
                .map(Tier::points)
                .orElse(method.otherwise());
    }

    private static boolean isReached(Tier tier, Fraction x, int side) {
        int way = x.compareTo(tier.bound().value());
        return way > 0 || way == 0 && (side > 0 || side == 0 && tier.inclusive());
    }

    @Override
    public List<MeasureCurve> proportional(ScoringMethod.Proportional method) {
        Fraction base = method.base().value();
        Optional<Fraction> floor = method.floor().map(bound -> bound.value());
        Optional<Fraction> full = method.full().map(bound -> bound.value());
        List<Fraction> places = Stream.of(Stream.of(base), floor.stream(), full.stream())
                .flatMap(values -> values)
                .toList();
        return measured(method.measure(), places, x -> {
            Points share = maximum.times(x.dividedBy(base).min(Fraction.ONE));
            Points under = full.filter(f -> x.compareTo(f) > 0).isPresent()
                    ? maximum
                    : floor.filter(f -> x.compareTo(f) <= 0).isPresent() ? Points.ZERO : share;
            Points at = full.filter(f -> x.compareTo(f) >= 0).isPresent()
                    ? maximum
                    : floor.filter(f -> x.compareTo(f) < 0).isPresent() ? Points.ZERO : share;
            return new Knot(x, under, at, at);
        });
    }

    @Override
    public List<MeasureCurve> linear(ScoringMethod.Linear method) {
        boolean rising = method.from().at().value().compareTo(method.to().at().value()) < 0;
        ScoringMethod.Anchor low = rising ? method.from() : method.to();
        ScoringMethod.Anchor high = rising ? method.to() : method.from();
        Fraction start = low.at().value();
        Fraction length = high.at().value().minus(start);
        return measured(method.measure(), List.of(start, high.at().value()), x -> {
            Fraction share = x.minus(start).dividedBy(length).max(Fraction.ZERO).min(Fraction.ONE);
            return Knot.smooth(
                    x, low.points().plus(high.points().minus(low.points()).times(share)));
        });
    }

    @Override
    public List<MeasureCurve> count(ScoringMethod.Count method) {
        Fraction most = maximum.value().dividedBy(method.each().value());
        return measured(
                new Measure.OfValue(method.amount(), true),
                List.of(most),
                x -> Knot.smooth(x, method.each().times(x).min(maximum)));
    }

    @Override
    public List<MeasureCurve> relative(ScoringMethod.Relative method) {
        Curve curve = Curve.through(
                List.of(),
                Optional.of(Fraction.HUNDRED),
                x -> Knot.smooth(x, maximum.times(x.dividedBy(Fraction.HUNDRED))));
        return List.of(new MeasureCurve(List.of(), method.measure(), AxisScale.PERCENT_OF_BEST, curve, true));
    }

    @Override
    public List<MeasureCurve> sum(ScoringMethod.Sum method) {
        List<List<MeasureCurve>> parts = new ArrayList<>();
        for (int i = 0; i < method.of().size(); i++) {
            ScoringMethod.Part part = method.of().get(i);
            parts.add(under(PartStep.of(PartStep.Kind.PART, i + 1), of(part.method(), part.maxPoints(), indicators)));
        }
        return joined(parts, PartStep.Kind.ALL_PARTS, Curve::plus);
    }

    @Override
    public List<MeasureCurve> best(ScoringMethod.Best method) {
        List<List<MeasureCurve>> parts = new ArrayList<>();
        for (int i = 0; i < method.of().size(); i++) {
            parts.add(under(
                    PartStep.of(PartStep.Kind.ALTERNATIVE, i + 1),
                    method.of().get(i).accept(this)));
        }
        return joined(parts, PartStep.Kind.BEST_OF_ALL, Curve::best);
    }

    @Override
    public List<MeasureCurve> cases(ScoringMethod.Cases method) {
        List<MeasureCurve> all = new ArrayList<>();
        for (int i = 0; i < method.cases().size(); i++) {
            ScoringMethod.Case one = method.cases().get(i);
            all.addAll(under(PartStep.when(i + 1, one.when()), one.method().accept(this)));
        }
        method.otherwise()
                .ifPresent(rest -> all.addAll(under(PartStep.of(PartStep.Kind.OTHERWISE, 0), rest.accept(this))));
        return spliced(method, all)
                .map(one -> Stream.concat(all.stream().map(MeasureCurve::asPart), Stream.of(one))
                        .toList())
                .orElse(all);
    }

    /** Cases that ask for the very measure their methods look at make one curve. */
    private Optional<MeasureCurve> spliced(ScoringMethod.Cases method, List<MeasureCurve> all) {
        boolean oneEach = method.otherwise().isPresent()
                && all.size() == method.parts().size()
                && all.stream().map(MeasureCurve::measure).distinct().count() == 1;
        if (!oneEach) {
            return Optional.empty();
        }
        MeasureCurve last = all.get(all.size() - 1);
        Curve curve = last.curve();
        for (int i = method.cases().size() - 1; i >= 0; i--) {
            Condition when = method.cases().get(i).when();
            Optional<Fraction> bound = when.match(
                    (fact, value) -> Optional.<Fraction>empty(), (fact, least) -> Optional.of(Fraction.of(least)));
            boolean same =
                    last.measure().match(ratio -> false, value -> value.value().equals(Amount.of(when.fact())));
            // a condition believes no percentage over 100, where the measure may
            boolean asFar = !last.measure().mayExceed() || !isPercent(when.fact());
            if (bound.isEmpty() || !same || !asFar) {
                return Optional.empty();
            }
            curve = curve.upTo(bound.get(), all.get(i).curve());
        }
        List<PartStep> path = List.of(PartStep.of(PartStep.Kind.ALL_CASES, 0));
        return Optional.of(new MeasureCurve(path, last.measure(), last.scale(), curve, true));
    }

    private static List<MeasureCurve> joined(
            List<List<MeasureCurve>> parts, PartStep.Kind kind, BinaryOperator<Curve> operation) {
        Map<Measure, List<MeasureCurve>> byMeasure = new LinkedHashMap<>();
        parts.forEach(part -> part.stream()
                .filter(one -> one.whole() && !one.isConditional() && one.scale() != AxisScale.PERCENT_OF_BEST)
                .forEach(one -> byMeasure
                        .computeIfAbsent(one.measure(), measure -> new ArrayList<>())
                        .add(one)));
        byMeasure.values().removeIf(same -> same.size() < 2);
        List<MeasureCurve> all = new ArrayList<>();
        parts.forEach(part -> part.forEach(
                one -> all.add(byMeasure.getOrDefault(one.measure(), List.of()).contains(one) ? one.asPart() : one)));
        byMeasure.forEach((measure, same) -> all.add(new MeasureCurve(
                List.of(PartStep.of(kind, 0)),
                measure,
                same.get(0).scale(),
                same.stream().map(MeasureCurve::curve).reduce(operation).orElseThrow(),
                true)));
        return all;
    }

    private static List<MeasureCurve> under(PartStep step, List<MeasureCurve> curves) {
        return curves.stream().map(curve -> curve.under(step)).toList();
    }

    private List<MeasureCurve> measured(Measure measure, List<Fraction> places, Function<Fraction, Knot> knot) {
        boolean rate = measure.match(
                ratio -> true, value -> value.indicators().stream().allMatch(this::isPercent));
        Optional<Fraction> end = rate && !measure.mayExceed() ? Optional.of(Fraction.HUNDRED) : Optional.empty();
        AxisScale scale = rate ? AxisScale.PERCENT : AxisScale.NUMBER;
        return List.of(new MeasureCurve(List.of(), measure, scale, Curve.through(places, end, knot), true));
    }

    private boolean isPercent(IndicatorId id) {
        return indicators
                .find(id)
                .filter(indicator -> indicator.type() == IndicatorType.PERCENT)
                .isPresent();
    }

    @Override
    public List<MeasureCurve> flag(ScoringMethod.Flag method) {
        return List.of();
    }

    @Override
    public List<MeasureCurve> choice(ScoringMethod.Choice method) {
        return List.of();
    }

    @Override
    public List<MeasureCurve> checklist(ScoringMethod.Checklist method) {
        return List.of();
    }

    @Override
    public List<MeasureCurve> deduction(ScoringMethod.Deduction method) {
        return List.of();
    }

    @Override
    public List<MeasureCurve> deadline(ScoringMethod.Deadline method) {
        return List.of();
    }

    @Override
    public List<MeasureCurve> survey(ScoringMethod.Survey method) {
        return List.of();
    }

    @Override
    public List<MeasureCurve> council(ScoringMethod.Council method) {
        return List.of();
    }

    @Override
    public List<MeasureCurve> special(ScoringMethod.Special method) {
        return List.of();
    }
}
