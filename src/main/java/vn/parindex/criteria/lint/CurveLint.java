package vn.parindex.criteria.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.curve.Fall;
import vn.parindex.criteria.curve.MeasureCurve;
import vn.parindex.criteria.curve.MethodCurves;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;

/**
 * Asks whether points follow what is measured the right way (rà soát chiều của điểm), on the exact curve.
 *
 * <p>A curve may only rise, unless the measure counts what is bad ({@code lessIsBetter} of its indicators): then it may
 * only fall. In a penalty domain, where points are taken away, either way can be meant; there only a curve that both
 * rises and falls is wrong, and a deduction, which would take less for more. A {@code deduction} of an ordinary domain
 * says itself what is bad.
 */
final class CurveLint {

    private final IndicatorCatalogue indicators;
    private final Leaf leaf;
    private final boolean penalty;

    CurveLint(IndicatorCatalogue indicators, Leaf leaf, DomainKind kind) {
        this.indicators = indicators;
        this.leaf = leaf;
        this.penalty = kind == DomainKind.PENALTY;
    }

    Stream<LintProblem> problems() {
        Stream<LintProblem> ofCurves = MethodCurves.of(leaf, indicators).stream()
                .filter(MeasureCurve::whole)
                .flatMap(this::ofCurve);
        return Stream.concat(ofCurves, ofParts(leaf.method()));
    }

    private Stream<LintProblem> ofCurve(MeasureCurve found) {
        List<Fall> falls = found.curve().falls();
        boolean rises = found.curve().rises();
        boolean bad = isBad(found.measure());
        if (penalty && !(rises && !falls.isEmpty()) || bad && !rises) {
            return Stream.of();
        }
        if (bad && falls.isEmpty()) {
            return Stream.of(problem(LintFault.WORSE_GIVES_MORE, names(found.measure())));
        }
        return falls.stream()
                .map(fall -> problem(LintFault.MORE_GIVES_LESS, shown(fall.to(), found), fall.after(), fall.before()));
    }

    private Stream<LintProblem> ofParts(ScoringMethod method) {
        if (penalty && method instanceof ScoringMethod.Deduction) {
            return Stream.of(problem(LintFault.PENALTY_SHRINKS));
        }
        if (!penalty && method instanceof ScoringMethod.Choice choice) {
            return ofCodes(choice);
        }
        return method.parts().stream().flatMap(this::ofParts);
    }

    /** Codes need not stand for more and less; numbers and yes or no do. */
    private Stream<LintProblem> ofCodes(ScoringMethod.Choice choice) {
        Indicator fact = indicators.find(choice.fact()).orElseThrow();
        if (fact.lessIsBetter() || !choice.points().keySet().stream().allMatch(code -> code.matches("[0-9]{1,9}"))) {
            return Stream.of();
        }
        List<Map.Entry<String, Points>> codes = new ArrayList<>(choice.points().entrySet());
        codes.sort(Comparator.comparing(entry -> Integer.valueOf(entry.getKey())));
        LintFault fault = fact.type() == IndicatorType.CODE ? LintFault.CODE_GIVES_LESS : LintFault.MORE_GIVES_LESS;
        List<LintProblem> found = new ArrayList<>();
        for (int i = 1; i < codes.size(); i++) {
            Points here = codes.get(i).getValue();
            Points before = codes.get(i - 1).getValue();
            if (here.compareTo(before) < 0) {
                found.add(problem(fault, codes.get(i).getKey(), here, before));
            }
        }
        return found.stream();
    }

    private boolean isBad(Measure measure) {
        Amount amount = measure.match(Measure.OfRatio::of, Measure.OfValue::value);
        return amount.sum().stream()
                .allMatch(id ->
                        indicators.find(id).filter(Indicator::lessIsBetter).isPresent());
    }

    private static Object names(Measure measure) {
        Amount amount = measure.match(Measure.OfRatio::of, Measure.OfValue::value);
        return amount.indicators().stream().<Object>map(IndicatorId::value).toList();
    }

    private static Object shown(Fraction x, MeasureCurve found) {
        return found.scale().isPercent() ? new Percent(x) : x;
    }

    private LintProblem problem(LintFault fault, Object... arguments) {
        return LintProblem.of(
                fault,
                leaf.at(),
                Stream.concat(Stream.of(leaf.id().value()), Stream.of(arguments))
                        .toArray());
    }
}
