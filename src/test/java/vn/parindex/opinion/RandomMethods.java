package vn.parindex.opinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.opinion.RandomFacts.Fractional;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Draws methods, and with each the makers of the facts it looks at. */
record RandomMethods(Dice dice, RandomFacts facts) {

    private static final List<String> SHARES =
            List.of("30%", "50%", "60%", "66.7%", "75%", "80%", "90%", "95%", "100%");
    private static final List<String> COUNTS = List.of("1", "2", "3", "5", "8", "12", "20");

    /** A measure with the bounds that its method may use, ascending. */
    private record Scale(Measure measure, List<Bound> bounds) {}

    ScoringMethod draw(Points maximum, int depth) {
        int kind = dice.between(1, depth > 0 ? 15 : 11);
        return switch (kind) {
            case 1, 2 -> tiers(maximum);
            case 3 -> proportional();
            case 4 -> linear(maximum);
            case 5 -> flag();
            case 6 -> choice(maximum);
            case 7 -> checklist(maximum);
            case 8 -> count(maximum);
            case 9 -> deduction(maximum);
            case 10 -> deadline(maximum);
            case 11 -> dice.chance(50) ? new ScoringMethod.Relative(scale().measure()) : survey();
            case 12, 13 -> sum(maximum, depth);
            case 14 -> new ScoringMethod.Best(drawn(dice.between(2, 3), maximum, depth));
            default -> cases(maximum, depth);
        };
    }

    private Scale scale() {
        int kind = dice.between(1, 4);
        return kind == 1 ? counted() : kind == 2 ? percent() : ratio();
    }

    private Scale counted() {
        List<Bound> bounds = bounds(COUNTS);
        Amount amount = facts.amount();
        List<Fractional> near =
                new ArrayList<>(bounds.stream().map(Fractional::of).toList());
        near.add(Fractional.of(0));
        facts.number(amount, near);
        return new Scale(new Measure.OfValue(amount, false), bounds);
    }

    private Scale percent() {
        List<Bound> bounds = bounds(SHARES);
        IndicatorId id = facts.indicator("rate");
        facts.percent(id, bounds.stream().map(Fractional::of).toList());
        return new Scale(new Measure.OfValue(Amount.of(id), dice.chance(15)), bounds);
    }

    private Scale ratio() {
        List<Bound> bounds = bounds(SHARES);
        Optional<IndicatorId> printed = dice.chance(55) ? Optional.of(facts.indicator("rate")) : Optional.empty();
        Measure.OfRatio ratio = new Measure.OfRatio(facts.amount(), facts.amount(), printed, dice.chance(15));
        facts.ratio(ratio, bounds);
        return new Scale(ratio, bounds);
    }

    private List<Bound> bounds(List<String> from) {
        return dice.shuffled(from).stream()
                .limit(dice.between(2, 4))
                .map(Written::bound)
                .sorted(Comparator.comparing(Bound::value))
                .toList();
    }

    private static Points share(Points maximum, int percent) {
        return maximum.times(Fraction.of(percent).dividedBy(Fraction.HUNDRED));
    }

    private ScoringMethod tiers(Points maximum) {
        Scale scale = scale();
        List<ScoringMethod.Tier> tiers = new ArrayList<>();
        int share = dice.pick(10, 20, 25);
        boolean falling = dice.chance(15);
        for (Bound bound : scale.bounds()) {
            tiers.add(new ScoringMethod.Tier(
                    bound, dice.chance(75), share(maximum, Math.min(100, falling ? 100 - share : share))));
            if (dice.chance(15)) {
                tiers.add(
                        0,
                        new ScoringMethod.Tier(
                                bound, !tiers.get(tiers.size() - 1).inclusive(), share(maximum, 40)));
            }
            share = Math.min(100, share + dice.pick(15, 25, 35));
        }
        List<ScoringMethod.Tier> listed = new ArrayList<>(tiers);
        listed.sort(Comparator.comparing(tier -> tier.bound().value().times(Fraction.of(-1))));
        return new ScoringMethod.Tiers(
                scale.measure(),
                dice.chance(25) ? dice.shuffled(listed) : listed,
                dice.chance(80) ? Points.ZERO : share(maximum, 10));
    }

    private ScoringMethod proportional() {
        Scale scale = scale();
        List<Bound> bounds = scale.bounds();
        Bound last = bounds.get(bounds.size() - 1);
        Bound base = last.percent() && dice.chance(60) ? Bound.WHOLE : last;
        Optional<Bound> floor = dice.chance(50) ? Optional.of(bounds.get(0)) : Optional.empty();
        Optional<Bound> full = dice.chance(35) ? Optional.of(bounds.get(1)) : Optional.empty();
        return new ScoringMethod.Proportional(scale.measure(), base, floor, full);
    }

    private ScoringMethod linear(Points maximum) {
        Scale scale = scale();
        ScoringMethod.Anchor low =
                new ScoringMethod.Anchor(scale.bounds().get(0), share(maximum, dice.pick(0, 0, 20, 100)));
        ScoringMethod.Anchor high =
                new ScoringMethod.Anchor(scale.bounds().get(1), share(maximum, dice.pick(100, 100, 60, 0)));
        return dice.chance(70)
                ? new ScoringMethod.Linear(scale.measure(), low, high)
                : new ScoringMethod.Linear(scale.measure(), high, low);
    }

    private ScoringMethod flag() {
        IndicatorId id = facts.indicator("flag");
        facts.flag(id);
        return new ScoringMethod.Flag(id);
    }

    private ScoringMethod choice(Points maximum) {
        Map<String, Points> points = new LinkedHashMap<>();
        points.put("0", Points.ZERO);
        points.put("1", share(maximum, 50));
        points.put(dice.pick("2", "A"), maximum);
        IndicatorId id = facts.indicator("code");
        facts.code(id, List.copyOf(points.keySet()));
        return new ScoringMethod.Choice(id, points);
    }

    private ScoringMethod checklist(Points maximum) {
        return new ScoringMethod.Checklist(parts(maximum).stream()
                .map(part -> {
                    IndicatorId id = facts.indicator("flag");
                    facts.flag(id);
                    return new ScoringMethod.ChecklistItem(id, "Nội dung " + id, part);
                })
                .toList());
    }

    private List<Points> parts(Points maximum) {
        return dice
                .pick(List.of(50, 50), List.of(25, 75), List.of(20, 30, 50), List.of(100), List.of(40, 40, 20))
                .stream()
                .map(share -> share(maximum, share))
                .toList();
    }

    private ScoringMethod count(Points maximum) {
        Amount amount = facts.amount();
        facts.number(
                amount, IntStream.of(0, 1, 2, 4, 9).mapToObj(Fractional::of).toList());
        return new ScoringMethod.Count(amount, share(maximum, dice.pick(10, 25, 50, 100)));
    }

    private ScoringMethod deduction(Points maximum) {
        List<ScoringMethod.DeductionItem> items = new ArrayList<>();
        for (int item = dice.between(1, 3); item > 0; item--) {
            Amount amount = facts.amount();
            facts.number(
                    amount, IntStream.of(0, 0, 0, 1, 2).mapToObj(Fractional::of).toList());
            boolean all = dice.chance(20);
            items.add(new ScoringMethod.DeductionItem(
                    amount, all ? maximum : share(maximum, dice.pick(10, 25, 50)), all));
        }
        return new ScoringMethod.Deduction(items);
    }

    private ScoringMethod deadline(Points maximum) {
        ScoringMethod.Due due = dice.chance(60)
                ? ScoringMethod.Due.on(LocalDate.of(2023, 2, 28))
                : ScoringMethod.Due.after(facts.indicator("date"), dice.pick(0, 5, 30));
        IndicatorId done = facts.indicator("date");
        if (due.after().filter(done::equals).isPresent()) {
            return flag();
        }
        List<ScoringMethod.LateStep> late = dice.chance(30)
                ? List.of()
                : List.of(
                        new ScoringMethod.LateStep(5, share(maximum, 70)),
                        new ScoringMethod.LateStep(30, share(maximum, 30)));
        facts.dates(done, due, List.of(0, 0, 5, 30, 60));
        return new ScoringMethod.Deadline(done, due, late, dice.chance(80) ? Points.ZERO : share(maximum, 5));
    }

    private ScoringMethod survey() {
        Map<String, ScoringMethod.SurveyOption> options = new LinkedHashMap<>();
        List<String> weights = List.of("100%", "60%", "20%", "0%");
        for (String weight : weights.subList(0, dice.between(2, 4))) {
            IndicatorId id = facts.indicator("count");
            facts.number(
                    Amount.of(id),
                    IntStream.of(0, 0, 3, 17).mapToObj(Fractional::of).toList());
            options.put("ABCD".charAt(options.size()) + "", new ScoringMethod.SurveyOption(id, Written.bound(weight)));
        }
        return new ScoringMethod.Survey(options);
    }

    private ScoringMethod sum(Points maximum, int depth) {
        return new ScoringMethod.Sum(parts(maximum).stream()
                .map(part -> new ScoringMethod.Part(part, draw(part, depth - 1)))
                .toList());
    }

    private List<ScoringMethod> drawn(int number, Points maximum, int depth) {
        return IntStream.range(0, number)
                .mapToObj(one -> draw(maximum, depth - 1))
                .toList();
    }

    private ScoringMethod cases(Points maximum, int depth) {
        List<ScoringMethod.Case> cases = drawn(dice.between(1, 3), maximum, depth).stream()
                .map(method -> new ScoringMethod.Case(condition(), method))
                .toList();
        Optional<ScoringMethod> otherwise = dice.chance(60) ? Optional.of(draw(maximum, depth - 1)) : Optional.empty();
        return new ScoringMethod.Cases(cases, otherwise);
    }

    Condition condition() {
        int kind = dice.between(1, 7);
        if (kind == 6) {
            IndicatorId id = facts.indicator("count");
            facts.number(Amount.of(id), List.of(Fractional.of(5)));
            return new Condition.AtLeast(id, BigDecimal.valueOf(5));
        }
        if (kind == 7) {
            IndicatorId id = facts.indicator("rate");
            facts.percent(id, List.of(Fractional.of(60)));
            return new Condition.AtLeast(id, new BigDecimal("60"));
        }
        if (kind > 3) {
            IndicatorId id = facts.indicator("code");
            facts.code(id, List.of("1", "01", "1", "2", "A"));
            return new Condition.Is(id, FactValue.of(new Scalar.Code(dice.pick("1", "A"))));
        }
        IndicatorId id = facts.indicator("flag");
        facts.flag(id);
        return new Condition.Is(
                id,
                dice.pick(
                        FactValue.of(new Scalar.YesNo(true)),
                        FactValue.of(new Scalar.YesNo(true)),
                        FactValue.of(new Scalar.Decimal(BigDecimal.ONE)),
                        FactValue.of(new Scalar.YesNo(false)),
                        FactValue.MISSING,
                        FactValue.NOT_APPLICABLE));
    }
}
