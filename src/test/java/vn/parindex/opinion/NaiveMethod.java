package vn.parindex.opinion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.Case;
import vn.parindex.criteria.ScoringMethod.DeductionItem;
import vn.parindex.criteria.ScoringMethod.Part;
import vn.parindex.fact.Appraisal;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.opinion.Outcome.Standing;
import vn.parindex.scoring.LossCause;

/**
 * The table of methods of the contract, read straight from it.
 *
 * @param maximum M of the leaf, or of the part
 * @param path where the method stands in the leaf, so that a relative part finds those it is compared with
 */
record NaiveMethod(Leaf leaf, Reported reported, Exact maximum, String path, Comparison comparison)
        implements ScoringMethod.Visitor<Outcome> {

    /** Whom a relative leaf is compared with. */
    interface Comparison {
        /** The share of the best, for the x of this unit; none where the unit is alone. */
        Optional<Exact> shareOfBest(Leaf leaf, String path, Exact x);
    }

    @Override
    public Outcome tiers(ScoringMethod.Tiers tiers) {
        return measured(tiers.measure(), x -> {
            Exact points = Exact.of(tiers.otherwise());
            Exact best = Exact.of(-1);
            boolean bestIsAbove = false;
            for (ScoringMethod.Tier tier : tiers.tiers()) {
                Exact bound = scale(tier.bound());
                boolean reached = tier.inclusive() ? !x.isLess(bound) : bound.isLess(x);
                boolean above = !tier.inclusive();
                boolean higher = best.isLess(bound) || best.equals(bound) && above && !bestIsAbove;
                if (reached && higher) {
                    points = Exact.of(tier.points());
                    best = bound;
                    bestIsAbove = above;
                }
            }
            return Outcome.scored(maximum, points, LossCause.BELOW_THRESHOLD);
        });
    }

    @Override
    public Outcome proportional(ScoringMethod.Proportional rule) {
        return measured(rule.measure(), x -> {
            if (rule.full().filter(full -> !x.isLess(scale(full))).isPresent()) {
                return Outcome.scored(maximum, maximum, LossCause.FORMULA);
            }
            if (rule.floor().filter(floor -> x.isLess(scale(floor))).isPresent()) {
                return Outcome.scored(maximum, Exact.ZERO, LossCause.BELOW_THRESHOLD);
            }
            return Outcome.scored(maximum, maximum.times(x.dividedBy(scale(rule.base()))), LossCause.FORMULA);
        });
    }

    @Override
    public Outcome linear(ScoringMethod.Linear line) {
        return measured(line.measure(), x -> {
            boolean rising = scale(line.from().at()).isLess(scale(line.to().at()));
            ScoringMethod.Anchor left = rising ? line.from() : line.to();
            ScoringMethod.Anchor right = rising ? line.to() : line.from();
            Exact a = scale(left.at());
            Exact b = scale(right.at());
            Exact along = x.max(a).min(b).minus(a).dividedBy(b.minus(a));
            Exact low = Exact.of(left.points());
            Exact points = low.plus(Exact.of(right.points()).minus(low).times(along));
            return Outcome.scored(maximum, points, LossCause.FORMULA);
        });
    }

    @Override
    public Outcome relative(ScoringMethod.Relative rule) {
        return measured(
                rule.measure(),
                x -> comparison
                        .shareOfBest(leaf, path, x)
                        .map(share -> Outcome.scored(maximum, maximum.times(share), LossCause.FORMULA))
                        .orElseGet(() -> Outcome.unscored(Standing.PENDING, maximum)));
    }

    @Override
    public Outcome flag(ScoringMethod.Flag flag) {
        return yesOrNo(flag.fact(), maximum);
    }

    @Override
    public Outcome choice(ScoringMethod.Choice choice) {
        return reported.value(choice.fact())
                .match(
                        code -> choice.points().entrySet().stream()
                                .filter(one -> Reported.same(code, new Scalar.Code(one.getKey())))
                                .findFirst()
                                .map(one -> Outcome.scored(maximum, Exact.of(one.getValue()), LossCause.NOT_DONE))
                                .orElseGet(() -> Outcome.unscored(Standing.CONTRADICTORY, maximum)),
                        () -> Outcome.unscored(Standing.MISSING, maximum),
                        () -> Outcome.unscored(Standing.NOT_APPLICABLE, maximum),
                        () -> Outcome.unscored(Standing.CONTRADICTORY, maximum));
    }

    @Override
    public Outcome checklist(ScoringMethod.Checklist list) {
        return Outcome.together(list.items().stream()
                .map(item -> inTime(yesOrNo(item.fact(), Exact.of(item.points())), Exact.of(item.points())))
                .toList());
    }

    @Override
    public Outcome count(ScoringMethod.Count count) {
        return decided(
                reported.amount(count.amount()),
                n -> Outcome.scored(maximum, n.times(Exact.of(count.each())), LossCause.FORMULA));
    }

    @Override
    public Outcome deduction(ScoringMethod.Deduction deduction) {
        Exact left = maximum;
        List<Figure> figures = new ArrayList<>();
        for (DeductionItem item : deduction.items()) {
            Figure n = reported.amount(item.amount());
            figures.add(n);
            boolean any = n.isKnown() && n.number().signum() > 0;
            if (any) {
                left = left.minus(item.all() ? maximum : n.number().times(Exact.of(item.each())));
            }
        }
        if (figures.stream().anyMatch(n -> n.is(Figure.Kind.CONTRADICTORY))) {
            return Outcome.unscored(Standing.CONTRADICTORY, maximum);
        }
        if (figures.stream().anyMatch(n -> n.is(Figure.Kind.MISSING))) {
            return Outcome.unscored(Standing.MISSING, maximum);
        }
        if (figures.stream().allMatch(n -> n.is(Figure.Kind.NOT_APPLICABLE))) {
            return Outcome.unscored(Standing.NOT_APPLICABLE, maximum);
        }
        return Outcome.scored(maximum, left, LossCause.VIOLATION);
    }

    @Override
    public Outcome deadline(ScoringMethod.Deadline deadline) {
        Optional<Outcome> absent = absent(deadline.indicators());
        if (absent.isPresent()) {
            return absent.get();
        }
        Optional<LocalDate> base =
                deadline.due().day().or(() -> deadline.due().after().flatMap(this::day));
        if (base.isEmpty()) {
            return Outcome.unscored(Standing.MISSING, maximum);
        }
        Optional<LocalDate> done = day(deadline.date());
        if (done.isEmpty()) {
            return Outcome.scored(maximum, Exact.ZERO, LossCause.NOT_DONE);
        }
        LocalDate due = base.get().plusDays(deadline.due().days());
        long late = ChronoUnit.DAYS.between(due, done.get());
        if (late <= 0) {
            return Outcome.scored(maximum, maximum, LossCause.LATE);
        }
        Exact points = deadline.late().stream()
                .filter(step -> late <= step.days())
                .findFirst()
                .map(step -> Exact.of(step.points()))
                .orElseGet(() -> Exact.of(deadline.otherwise()));
        return Outcome.scored(maximum, points, LossCause.LATE);
    }

    @Override
    public Outcome survey(ScoringMethod.Survey survey) {
        Exact answers = Exact.ZERO;
        Exact weighted = Exact.ZERO;
        boolean missing = false;
        boolean applies = false;
        for (ScoringMethod.SurveyOption option : survey.options().values()) {
            Figure n = reported.amount(Amount.of(option.count()));
            if (n.is(Figure.Kind.CONTRADICTORY)) {
                return Outcome.unscored(Standing.CONTRADICTORY, maximum);
            }
            missing |= n.is(Figure.Kind.MISSING);
            applies |= !n.is(Figure.Kind.NOT_APPLICABLE);
            answers = answers.plus(n.number());
            weighted = weighted.plus(n.number().times(scale(option.weight())));
        }
        if (missing) {
            return Outcome.unscored(Standing.PENDING, maximum);
        }
        if (!applies) {
            return Outcome.unscored(Standing.NOT_APPLICABLE, maximum);
        }
        return answers.signum() == 0
                ? zeroOfZero()
                : Outcome.scored(maximum, maximum.times(weighted.dividedBy(answers)), LossCause.FORMULA);
    }

    @Override
    public Outcome council(ScoringMethod.Council council) {
        return Optional.ofNullable(reported.sheet().appraisals().get(leaf.id()))
                .map(Appraisal::points)
                .map(points -> Outcome.scored(maximum, Exact.of(points), LossCause.FORMULA))
                .orElseGet(() -> Outcome.unscored(Standing.PENDING, maximum));
    }

    @Override
    public Outcome sum(ScoringMethod.Sum sum) {
        List<Outcome> parts = new ArrayList<>();
        for (Part part : sum.of()) {
            parts.add(part(part.method(), parts.size(), Exact.of(part.maxPoints())));
        }
        return Outcome.together(parts);
    }

    @Override
    public Outcome best(ScoringMethod.Best best) {
        List<Outcome> all = new ArrayList<>();
        for (ScoringMethod one : best.of()) {
            all.add(part(one, all.size(), maximum));
        }
        Standing standing = Outcome.ofParts(all.stream().map(Outcome::standing).toList());
        return standing != Standing.SCORED
                ? Outcome.unscored(standing, maximum)
                : all.stream()
                        .filter(one -> one.standing() == standing)
                        .reduce((first, next) -> first.points().isLess(next.points()) ? next : first)
                        .orElseThrow();
    }

    @Override
    public Outcome cases(ScoringMethod.Cases cases) {
        int number = 0;
        for (Case one : cases.cases()) {
            switch (reported.holds(one.when())) {
                case YES -> {
                    return part(one.method(), number, maximum);
                }
                case MISSING -> {
                    return Outcome.unscored(Standing.MISSING, maximum);
                }
                case CONTRADICTORY -> {
                    return Outcome.unscored(Standing.CONTRADICTORY, maximum);
                }
                case NO -> number++;
            }
        }
        int last = number;
        return cases.otherwise()
                .map(method -> part(method, last, maximum))
                .orElseGet(() -> Outcome.unscored(Standing.NOT_APPLICABLE, maximum));
    }

    @Override
    public Outcome special(ScoringMethod.Special special) {
        throw new IllegalArgumentException("a special rule has no second opinion");
    }

    private Outcome part(ScoringMethod method, int number, Exact part) {
        Outcome outcome = method.accept(new NaiveMethod(leaf, reported, part, path + "/" + number, comparison));
        return inTime(outcome, part);
    }

    private Outcome inTime(Outcome outcome, Exact part) {
        return surveyIsOut(leaf, outcome) ? Outcome.unscored(Standing.PENDING, part) : outcome;
    }

    /** Point 13: what a survey has not brought yet is pending. */
    static boolean surveyIsOut(Leaf leaf, Outcome outcome) {
        return leaf.assessedBy() == AssessedBy.SURVEY && outcome.standing() == Standing.MISSING;
    }

    private Outcome measured(Measure measure, Function<Exact, Outcome> method) {
        return decided(reported.measure(measure, leaf.policies()), method);
    }

    private Outcome decided(Figure figure, Function<Exact, Outcome> method) {
        return switch (figure.kind()) {
            case KNOWN -> method.apply(figure.number());
            case NOT_APPLICABLE -> Outcome.unscored(Standing.NOT_APPLICABLE, maximum);
            case CONTRADICTORY -> Outcome.unscored(Standing.CONTRADICTORY, maximum);
            case MISSING -> Outcome.unscored(Standing.MISSING, maximum);
            case ZERO_OF_ZERO -> zeroOfZero();
        };
    }

    private Outcome zeroOfZero() {
        return switch (leaf.policies().zeroOfZero()) {
            case NOT_APPLICABLE -> Outcome.unscored(Standing.NOT_APPLICABLE, maximum);
            case FULL -> Outcome.scored(maximum, maximum, LossCause.FORMULA);
            case ZERO -> Outcome.scored(maximum, Exact.ZERO, LossCause.FORMULA);
        };
    }

    private Outcome yesOrNo(IndicatorId fact, Exact some) {
        Figure figure = reported.yesOrNo(fact);
        return switch (figure.kind()) {
            case NOT_APPLICABLE -> Outcome.unscored(Standing.NOT_APPLICABLE, some);
            case CONTRADICTORY -> Outcome.unscored(Standing.CONTRADICTORY, some);
            case MISSING -> Outcome.unscored(Standing.MISSING, some);
            case KNOWN, ZERO_OF_ZERO -> Outcome.scored(some, some.times(figure.number()), LossCause.NOT_DONE);
        };
    }

    /** Not applicable, contradictory, missing: what stands in the way of looking at days. */
    private Optional<Outcome> absent(List<IndicatorId> days) {
        List<String> states =
                days.stream().map(day -> reported.value(day).state()).toList();
        Map<String, Standing> inOrder = Map.of(
                "not-applicable", Standing.NOT_APPLICABLE,
                "contradictory", Standing.CONTRADICTORY,
                "missing", Standing.MISSING);
        return List.of("not-applicable", "contradictory", "missing").stream()
                .filter(states::contains)
                .findFirst()
                .map(state -> Outcome.unscored(inOrder.get(state), maximum));
    }

    private Optional<LocalDate> day(IndicatorId id) {
        return reported.value(id)
                .known()
                .map(Scalar::text)
                .filter(text -> !text.equals("false"))
                .map(LocalDate::parse);
    }

    private static Exact scale(Bound bound) {
        Exact written = Exact.of(bound.value());
        return bound.percent() ? written.dividedBy(Exact.of(100)) : written;
    }
}
