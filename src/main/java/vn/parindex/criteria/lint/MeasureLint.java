package vn.parindex.criteria.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;

/** Asks whether measures and amounts go together with themselves and with bounds (rà soát đại lượng đo và ngưỡng). */
final class MeasureLint {

    private final IndicatorCatalogue indicators;
    private final Leaf leaf;

    MeasureLint(IndicatorCatalogue indicators, Leaf leaf) {
        this.indicators = indicators;
        this.leaf = leaf;
    }

    Stream<LintProblem> of(Measure measure) {
        return measure.match(this::ratio, value -> of(value.value()));
    }

    Stream<LintProblem> of(Amount amount) {
        Set<IndicatorType> types = amount.indicators().stream()
                .map(this::type)
                .map(type -> type == IndicatorType.FLAG ? IndicatorType.COUNT : type)
                .collect(Collectors.toSet());
        return types.size() > 1 ? Stream.of(problem(LintFault.AMOUNT_MIXES_TYPES, names(amount))) : Stream.of();
    }

    /** Bounds of a rate carry a percent sign, bounds of a count do not; over 100% a rate that may not exceed never is. */
    Stream<LintProblem> bound(Measure measure, Bound bound, boolean inclusive) {
        boolean rate = isRate(measure);
        if (rate != bound.percent()) {
            LintFault fault = rate ? LintFault.RATE_BOUND_WITHOUT_PERCENT : LintFault.COUNT_BOUND_WITH_PERCENT;
            return Stream.of(problem(fault, shown(bound)));
        }
        int overWhole = bound.value().compareTo(Fraction.HUNDRED);
        boolean never = rate && !measure.mayExceed() && (overWhole > 0 || overWhole == 0 && !inclusive);
        return never ? Stream.of(problem(LintFault.BOUND_UNREACHABLE, shown(bound))) : Stream.of();
    }

    /** The bound with the digits of the reader's language. */
    static Object shown(Bound bound) {
        return bound.percent() ? new Percent(bound.value()) : bound.value();
    }

    private boolean isRate(Measure measure) {
        return measure.match(
                ratio -> true, value -> value.indicators().stream().allMatch(id -> type(id) == IndicatorType.PERCENT));
    }

    private Stream<LintProblem> ratio(Measure.OfRatio ratio) {
        Stream<LintProblem> itself = ratio.of().equals(ratio.to())
                ? Stream.of(problem(LintFault.RATIO_OF_ITSELF, names(ratio.of())))
                : Stream.of();
        Stream<LintProblem> ofRates = Stream.of(ratio.of(), ratio.to())
                .flatMap(amount -> amount.indicators().stream())
                .distinct()
                .filter(id -> type(id) == IndicatorType.PERCENT)
                .map(id -> problem(LintFault.RATIO_OF_RATE, id.value()).about(id));
        return Stream.of(itself, ofRates, of(ratio.of()), of(ratio.to()), printed(ratio).stream())
                .flatMap(found -> found);
    }

    private Optional<LintProblem> printed(Measure.OfRatio ratio) {
        return ratio.printed()
                .flatMap(indicators::find)
                .filter(rate -> differs(rate.numerator(), ratio.of()) || differs(rate.denominator(), ratio.to()))
                .map(rate -> problem(LintFault.PRINTED_RATE_OF_OTHERS, rate.id().value())
                        .about(rate.id()));
    }

    private static boolean differs(Optional<IndicatorId> ofRate, Amount amount) {
        return ofRate.filter(id -> !Amount.of(id).equals(amount)).isPresent();
    }

    private IndicatorType type(IndicatorId id) {
        return indicators.find(id).map(Indicator::type).orElseThrow();
    }

    private static List<Object> names(Amount amount) {
        return amount.indicators().stream().<Object>map(IndicatorId::value).toList();
    }

    private LintProblem problem(LintFault fault, Object argument) {
        return LintProblem.of(fault, leaf.at(), leaf.id().value(), argument);
    }
}
