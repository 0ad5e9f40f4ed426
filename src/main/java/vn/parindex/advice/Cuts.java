package vn.parindex.advice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Fraction;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.Reading;

/**
 * Finds where the points of a leaf may bend or jump as one fact moves (điểm gãy theo một số liệu). Between two cuts every
 * simple method is a straight line, so that sums, best alternatives and roundings of them rise only in one stretch; that
 * makes the search of {@link Climb} exact. What is found here is a hint where to look, never a proof: that is rescoring.
 */
final class Cuts {

    /** So many steps either way are tried one by one where a set's own rules decide, for nothing is known of them. */
    private static final int TRIED_FOR_SPECIAL = 30;

    private final FactSheet sheet;
    private final IndicatorId moving;
    private final BigDecimal step;
    private final List<Cut> found = new ArrayList<>();

    private Cuts(FactSheet sheet, Movable.Stepwise fact) {
        this.sheet = sheet;
        this.moving = fact.fact();
        this.step = fact.step();
    }

    static List<Cut> of(LeafScore leaf, FactSheet sheet, Movable.Stepwise fact) {
        Cuts cuts = new Cuts(sheet, fact);
        DecidingParts.all(leaf.award()).forEach(part -> cuts.found.addAll(cuts.ofPart(part)));
        Stream.of(
                        leaf.leaf().appliesWhen().stream(),
                        leaf.leaf().requires().stream(),
                        conditions(leaf.leaf().method()))
                .flatMap(conditions -> conditions)
                .forEach(cuts::condition);
        return List.copyOf(cuts.found);
    }

    private List<Cut> ofPart(Award part) {
        return part.method().accept(new OfMethod(part));
    }

    private static Stream<Condition> conditions(ScoringMethod method) {
        Stream<Condition> own = method instanceof ScoringMethod.Cases cases
                ? cases.cases().stream().map(ScoringMethod.Case::when)
                : Stream.empty();
        return Stream.concat(own, method.parts().stream().flatMap(Cuts::conditions));
    }

    private void condition(Condition condition) {
        if (condition.fact().equals(moving)) {
            condition
                    .match((id, wanted) -> wanted.number(), (id, bound) -> Optional.of(bound))
                    .map(Fraction::of)
                    .map(Cut::level)
                    .ifPresent(found::add);
        }
    }

    /** Where an amount comes to something. */
    private List<Cut> amount(Amount amount, boolean level, List<Fraction> values) {
        Optional<Line> line = Line.of(amount, sheet, moving);
        return values.stream()
                .flatMap(value -> line.flatMap(one -> one.reaches(value)).stream())
                .map(at -> new Cut(at, level))
                .toList();
    }

    /** The cuts of one simple method. */
    private final class OfMethod implements ScoringMethod.Visitor<List<Cut>> {

        private final Award part;

        OfMethod(Award part) {
            this.part = part;
        }

        /** Where a measure reaches bounds, 0, the whole, and its own printed rate. */
        private List<Cut> measured(Measure measure, boolean level, List<Bound> bounds) {
            return measure.match(
                    ratio -> ofRatio(ratio, level, bounds),
                    value -> joined(
                            amount(
                                    value.value(),
                                    level,
                                    bounds.stream().map(Bound::value).toList()),
                            amount(value.value(), false, List.of(Fraction.ZERO, Fraction.HUNDRED))));
        }

        private List<Cut> ofRatio(Measure.OfRatio ratio, boolean level, List<Bound> bounds) {
            Optional<Fraction> to = Line.of(ratio.to(), sheet, moving).map(Line::base);
            if (to.isEmpty()) {
                return List.of();
            }
            Fraction percent = to.get().dividedBy(Fraction.HUNDRED);
            List<Fraction> bends = Stream.concat(
                            Stream.of(Fraction.ZERO, to.get()),
                            ratio
                                    .printed()
                                    .flatMap(id -> sheet.fact(id).value().known())
                                    .flatMap(Scalar::number)
                                    .map(rate -> Fraction.of(rate).times(percent))
                                    .stream())
                    .toList();
            return joined(
                    amount(
                            ratio.of(),
                            level,
                            bounds.stream()
                                    .map(bound -> bound.value().times(percent))
                                    .toList()),
                    amount(ratio.of(), false, bends));
        }

        private static List<Cut> joined(List<Cut> some, List<Cut> more) {
            return Stream.concat(some.stream(), more.stream()).toList();
        }

        @Override
        public List<Cut> tiers(ScoringMethod.Tiers tiers) {
            return measured(
                    tiers.measure(),
                    true,
                    tiers.tiers().stream().map(ScoringMethod.Tier::bound).toList());
        }

        @Override
        public List<Cut> proportional(ScoringMethod.Proportional method) {
            return measured(
                    method.measure(),
                    false,
                    Stream.of(Stream.of(method.base()), method.floor().stream(), method.full().stream())
                            .flatMap(bounds -> bounds)
                            .toList());
        }

        @Override
        public List<Cut> linear(ScoringMethod.Linear linear) {
            return measured(
                    linear.measure(),
                    false,
                    List.of(linear.from().at(), linear.to().at()));
        }

        @Override
        public List<Cut> relative(ScoringMethod.Relative relative) {
            return measured(
                    relative.measure(),
                    false,
                    part.reading().accept(new BestOfGroup()).stream().toList());
        }

        @Override
        public List<Cut> count(ScoringMethod.Count count) {
            List<Fraction> full = count.each().isZero()
                    ? List.of()
                    : List.of(part.maxPoints().value().dividedBy(count.each().value()));
            return joined(amount(count.amount(), false, full), amount(count.amount(), false, List.of(Fraction.ZERO)));
        }

        @Override
        public List<Cut> deduction(ScoringMethod.Deduction deduction) {
            List<Cut> cuts = new ArrayList<>();
            Line taken = Line.NOTHING;
            for (ScoringMethod.DeductionItem item : deduction.items()) {
                cuts.addAll(amount(item.amount(), false, List.of(Fraction.ZERO)));
                Optional<Line> amount = item.all() ? Optional.empty() : Line.of(item.amount(), sheet, moving);
                taken = taken.plus(
                        amount.map(line -> line.times(item.each().value())).orElse(Line.NOTHING));
            }
            for (Fraction points : List.of(Fraction.ZERO, part.maxPoints().value())) {
                taken.reaches(points).map(Cut::bend).ifPresent(cuts::add);
            }
            return cuts;
        }

        /** Nothing is known of rules of a set: every step nearby is a cut, and every figure they may hold it against. */
        @Override
        public List<Cut> special(ScoringMethod.Special special) {
            Optional<BigDecimal> now = sheet.fact(moving).value().number();
            if (now.isEmpty() || !special.facts().contains(moving)) {
                return List.of();
            }
            Stream<BigDecimal> nearby = IntStream.rangeClosed(-TRIED_FOR_SPECIAL, TRIED_FOR_SPECIAL)
                    .mapToObj(BigDecimal::valueOf)
                    .map(steps -> now.get().add(step.multiply(steps)));
            Stream<BigDecimal> others = special.indicators().stream()
                    .flatMap(id -> sheet.fact(id).value().number().stream())
                    .flatMap(other -> Stream.of(other.subtract(step), other, other.add(step)));
            return Stream.concat(nearby, others)
                    .distinct()
                    .map(value -> Cut.bend(Fraction.of(value)))
                    .toList();
        }

        @Override
        public List<Cut> flag(ScoringMethod.Flag flag) {
            return List.of();
        }

        @Override
        public List<Cut> choice(ScoringMethod.Choice choice) {
            return List.of();
        }

        @Override
        public List<Cut> checklist(ScoringMethod.Checklist checklist) {
            return List.of();
        }

        @Override
        public List<Cut> deadline(ScoringMethod.Deadline deadline) {
            return List.of();
        }

        @Override
        public List<Cut> survey(ScoringMethod.Survey survey) {
            return List.of();
        }

        @Override
        public List<Cut> council(ScoringMethod.Council council) {
            return List.of();
        }

        @Override
        public List<Cut> sum(ScoringMethod.Sum sum) {
            return List.of();
        }

        @Override
        public List<Cut> best(ScoringMethod.Best best) {
            return List.of();
        }

        @Override
        public List<Cut> cases(ScoringMethod.Cases cases) {
            return List.of();
        }
    }

    /** The largest x of the group as a bound; none where the reading has none. */
    private static final class BestOfGroup implements Reading.Visitor<Optional<Bound>> {

        @Override
        public Optional<Bound> ratio(Reading.OfRatio ratio) {
            return ratio.bestOfGroup().map(best -> new Bound(best.largest().times(Fraction.HUNDRED), true));
        }

        @Override
        public Optional<Bound> value(Reading.OfValue value) {
            return value.bestOfGroup()
                    .map(best -> value.percent()
                            ? new Bound(best.largest().times(Fraction.HUNDRED), true)
                            : new Bound(best.largest(), false));
        }

        @Override
        public Optional<Bound> nothing() {
            return Optional.empty();
        }

        @Override
        public Optional<Bound> scalar(Reading.OfScalar scalar) {
            return Optional.empty();
        }

        @Override
        public Optional<Bound> items(Reading.OfItems items) {
            return Optional.empty();
        }

        @Override
        public Optional<Bound> day(Reading.OfDay day) {
            return Optional.empty();
        }

        @Override
        public Optional<Bound> survey(Reading.OfSurvey survey) {
            return Optional.empty();
        }
    }
}
