package vn.parindex.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/**
 * Draws methods whose points follow one measure alone, made of others or not.
 *
 * @param rate whether bounds of the measure are percentages
 */
record CurvedMethods(Dice dice, Measure measure, boolean rate) {

    private static final List<String> RATES = List.of("0", "12.5", "30", "50", "66.7", "75", "80", "90", "95", "100");
    private static final List<String> NUMBERS = List.of("0", "1", "2.5", "4", "7", "12", "20", "33", "50");

    ScoringMethod draw(Points maximum, int depth) {
        return switch (dice.between(1, depth > 0 ? 9 : 4)) {
            case 1 -> tiers(maximum);
            case 2 -> proportional();
            case 3 -> linear(maximum);
            case 4 -> isCounted() ? count(maximum) : tiers(maximum);
            case 5, 6 -> sum(maximum, depth);
            case 7, 8 -> new ScoringMethod.Best(several(maximum, depth));
            default -> cases(maximum, depth);
        };
    }

    private ScoringMethod tiers(Points maximum) {
        List<ScoringMethod.Tier> tiers = bounds(dice.between(1, 4)).stream()
                .map(bound -> new ScoringMethod.Tier(bound, dice.chance(60), share(maximum)))
                .sorted(Comparator.comparing(
                                (ScoringMethod.Tier tier) -> tier.bound().value())
                        .reversed())
                .toList();
        return new ScoringMethod.Tiers(measure, tiers, dice.chance(50) ? Points.ZERO : share(maximum));
    }

    private ScoringMethod proportional() {
        List<Bound> bounds = bounds(3).stream()
                .filter(bound -> !bound.value().isZero())
                .sorted(Comparator.comparing(Bound::value))
                .toList();
        Bound highest = bounds.get(bounds.size() - 1);
        return new ScoringMethod.Proportional(
                measure,
                rate && dice.chance(50) ? Bound.WHOLE : highest,
                dice.chance(50) ? Optional.of(bounds.get(0)) : Optional.empty(),
                dice.chance(40) ? Optional.of(highest) : Optional.empty());
    }

    private ScoringMethod linear(Points maximum) {
        List<Bound> ends = bounds(2);
        return new ScoringMethod.Linear(
                measure,
                new ScoringMethod.Anchor(ends.get(0), share(maximum)),
                new ScoringMethod.Anchor(ends.get(1), share(maximum)));
    }

    /** A count may be any number, and so may its measure. */
    private boolean isCounted() {
        return !rate && measure.mayExceed();
    }

    private ScoringMethod count(Points maximum) {
        return new ScoringMethod.Count(
                measure.match(ratio -> ratio.of(), value -> value.value()),
                maximum.times(Fraction.ONE.dividedBy(Fraction.of(dice.between(1, 9)))));
    }

    private ScoringMethod sum(Points maximum, int depth) {
        List<Integer> shares = dice.pick(List.of(List.of(25, 75), List.of(50, 50), List.of(20, 30, 50)));
        return new ScoringMethod.Sum(shares.stream()
                .map(percent -> maximum.times(Fraction.of(percent, 100)))
                .map(part -> new ScoringMethod.Part(part, draw(part, depth - 1)))
                .toList());
    }

    private List<ScoringMethod> several(Points maximum, int depth) {
        return IntStream.range(0, dice.between(2, 3))
                .mapToObj(any -> draw(maximum, depth - 1))
                .toList();
    }

    /** Decided by the measure itself, where it is one figure. */
    private ScoringMethod cases(Points maximum, int depth) {
        if (measure.indicators().size() > 1) {
            return sum(maximum, depth);
        }
        List<ScoringMethod.Case> cases = new ArrayList<>();
        for (Bound bound : bounds(dice.between(1, 2))) {
            Condition when = new Condition.AtLeast(
                    measure.indicators().get(0), bound.value().decimal());
            cases.add(new ScoringMethod.Case(when, draw(maximum, 0)));
        }
        return new ScoringMethod.Cases(cases, Optional.of(draw(maximum, 0)));
    }

    private List<Bound> bounds(int many) {
        return dice.shuffled(rate ? RATES : NUMBERS).stream()
                .limit(many)
                .map(text -> new Bound(Fraction.parse(text), rate))
                .toList();
    }

    private Points share(Points maximum) {
        return maximum.times(Fraction.of(dice.pick(0, 10, 25, 33, 50, 75, 100, 100), 100));
    }
}
