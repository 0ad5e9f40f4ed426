package vn.parindex.criteria.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.parindex.criteria.Bound;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;

/**
 * Asks what becomes of a figure between two bounds as they are printed, and of one exactly on a bound (khe hở giữa các
 * ngưỡng). A scale of lower bounds has no real gap; a doubt is where the bounds do not look like those of the text.
 */
final class DoubtfulBounds {

    private static final Fraction TWO = Fraction.of(2);

    /** A bound, inside its step or not. */
    record Step(Bound bound, boolean inclusive) {}

    private final List<Step> steps;
    private final BiConsumer<LintFault, Object[]> note;

    DoubtfulBounds(List<Step> steps, BiConsumer<LintFault, Object[]> note) {
        this.steps = steps;
        this.note = note;
    }

    void check() {
        steps.forEach(step -> wholeAbove(step.bound()).ifPresent(whole -> justBelow(step.bound(), whole)));
        boolean mixed = steps.stream().anyMatch(Step::inclusive);
        steps.stream()
                .filter(step -> mixed && !step.inclusive() && !isNatural(step.bound()))
                .forEach(step -> note(LintFault.ON_BOUND_FALLS_BELOW, MeasureLint.shown(step.bound())));
        boolean someWhole = steps.stream().anyMatch(step -> step.bound().value().isWhole());
        steps.stream()
                .filter(step -> someWhole
                        && !step.bound().value().isWhole()
                        && wholeAbove(step.bound()).isEmpty())
                .findFirst()
                .ifPresent(step -> note(LintFault.BOUND_DIGITS_DIFFER, MeasureLint.shown(step.bound())));
    }

    /** More than nothing, and more than the whole, are said so on purpose. */
    private static boolean isNatural(Bound bound) {
        return bound.value().isZero() || bound.equals(Bound.WHOLE);
    }

    private void justBelow(Bound bound, Fraction whole) {
        Fraction between = bound.value().plus(whole).dividedBy(TWO);
        note(
                LintFault.BOUND_JUST_BELOW_WHOLE,
                MeasureLint.shown(bound),
                MeasureLint.shown(new Bound(whole, bound.percent())),
                bound.percent() ? new Percent(between) : between);
    }

    /** 90 for 89.9 or 89.99: the end of a printed range, written as if it were the beginning of the next. */
    private static Optional<Fraction> wholeAbove(Bound bound) {
        BigDecimal value = bound.value().decimal();
        boolean nines = value.scale() > 0
                && value.toPlainString()
                        .substring(value.toPlainString().indexOf('.') + 1)
                        .chars()
                        .allMatch(digit -> digit == '9');
        return nines ? Optional.of(Fraction.of(value.setScale(0, RoundingMode.CEILING))) : Optional.empty();
    }

    private void note(LintFault fault, Object... arguments) {
        note.accept(fault, arguments);
    }
}
