package vn.parindex.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** The bounds of one method, without those of its parts. */
record Marks(Points maxPoints, IndicatorCatalogue indicators) implements ScoringMethod.Visitor<List<Mark>> {

    private static final String ITEM_OF_ALL = "an item that takes everything: ";

    static List<Mark> of(ScoringMethod method, Points maxPoints, IndicatorCatalogue indicators) {
        return method.accept(new Marks(maxPoints, indicators));
    }

    /** Of a condition, by the name of the gate or case it stands in. */
    static List<Mark> of(String where, Condition condition) {
        return condition.match(
                (fact, value) -> Stream.of(" holds", " does not hold")
                        .map(end -> Mark.named(where + " is " + kind(value.state()) + end))
                        .toList(),
                (fact, bound) ->
                        List.of(Mark.at(where + " at least " + bound.toPlainString(), Fraction.of(bound), true)));
    }

    static String kind(String state) {
        return state.equals("known") ? "a value" : state;
    }

    @Override
    public List<Mark> tiers(ScoringMethod.Tiers tiers) {
        return tiers.tiers().stream()
                .map(tier -> mark(tier.inclusive() ? "from" : "above", tier.bound(), tiers.measure()))
                .toList();
    }

    @Override
    public List<Mark> proportional(ScoringMethod.Proportional proportional) {
        Bound base = proportional.base();
        Bound full = proportional
                .full()
                .filter(bound -> bound.value().compareTo(base.value()) < 0)
                .orElse(base);
        return Stream.concat(
                        proportional.floor().map(floor -> mark("floor", floor, proportional.measure())).stream(),
                        Stream.of(mark("full", full, proportional.measure())))
                .toList();
    }

    @Override
    public List<Mark> linear(ScoringMethod.Linear linear) {
        return Stream.of(linear.from(), linear.to())
                .map(anchor -> mark("anchor", anchor.at(), linear.measure()))
                .toList();
    }

    @Override
    public List<Mark> flag(ScoringMethod.Flag flag) {
        return List.of(Mark.named("true"), Mark.named("false"));
    }

    @Override
    public List<Mark> choice(ScoringMethod.Choice choice) {
        return choice.points().keySet().stream()
                .map(code -> Mark.named("code " + code))
                .toList();
    }

    @Override
    public List<Mark> checklist(ScoringMethod.Checklist checklist) {
        return List.of(
                Mark.at("no item", Fraction.ZERO, true),
                Mark.at("every item", Fraction.of(checklist.items().size()), false));
    }

    @Override
    public List<Mark> count(ScoringMethod.Count count) {
        Fraction full = maxPoints.value().dividedBy(count.each().value());
        return List.of(Mark.at("nothing", Fraction.ZERO, true), Mark.at("the maximum, by " + full, full, true));
    }

    @Override
    public List<Mark> deduction(ScoringMethod.Deduction deduction) {
        boolean mixed =
                deduction.items().size() > 1 || deduction.items().stream().anyMatch(item -> !item.all());
        List<Mark> marks = new ArrayList<>(List.of(
                Mark.at("nothing taken", Fraction.ZERO, true), Mark.at("the maximum taken", maxPoints.value(), mixed)));
        if (deduction.items().stream().anyMatch(ScoringMethod.DeductionItem::all)) {
            marks.add(Mark.named(ITEM_OF_ALL + "no case"));
            marks.add(Mark.named(ITEM_OF_ALL + "one case"));
        }
        return marks;
    }

    @Override
    public List<Mark> deadline(ScoringMethod.Deadline deadline) {
        List<Mark> marks = new ArrayList<>(List.of(new Mark(
                deadline.due().day().isPresent() ? "due on a day" : "due so many days after another date",
                Optional.of(Fraction.ZERO),
                true,
                true)));
        deadline.late().forEach(step -> marks.add(Mark.at(late(step), Fraction.of(step.days()), true)));
        marks.add(Mark.named("never done"));
        return marks;
    }

    static String late(ScoringMethod.LateStep step) {
        return "late by up to %d days".formatted(step.days());
    }

    @Override
    public List<Mark> relative(ScoringMethod.Relative relative) {
        return List.of(Mark.at("nothing", Fraction.ZERO, true), Mark.at("the best of the group", Fraction.ONE, false));
    }

    @Override
    public List<Mark> survey(ScoringMethod.Survey survey) {
        return List.of(
                Mark.at("every answer of no weight", Fraction.ZERO, true),
                Mark.at("every answer of full weight", Fraction.ONE, false));
    }

    @Override
    public List<Mark> council(ScoringMethod.Council council) {
        return List.of(
                Mark.at("nothing given", Fraction.ZERO, true), Mark.at("the maximum given", maxPoints.value(), false));
    }

    @Override
    public List<Mark> sum(ScoringMethod.Sum sum) {
        return List.of();
    }

    @Override
    public List<Mark> best(ScoringMethod.Best best) {
        return Stream.concat(
                        IntStream.rangeClosed(1, best.parts().size())
                                .mapToObj(number -> Mark.named("alternative " + number)),
                        Stream.of(Mark.named("equal alternatives")))
                .toList();
    }

    @Override
    public List<Mark> cases(ScoringMethod.Cases cases) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < cases.cases().size(); i++) {
            marks.add(Mark.named("case " + (i + 1)));
            marks.addAll(of("when", cases.cases().get(i).when()));
        }
        marks.add(Mark.named(cases.otherwise().isPresent() ? "otherwise" : "no case"));
        return marks;
    }

    @Override
    public List<Mark> special(ScoringMethod.Special special) {
        return List.of();
    }

    private Mark mark(String kind, Bound bound, Measure measure) {
        boolean rate = measure.match(ratio -> true, value -> isPercent(value));
        boolean over = measure.mayExceed() || !rate || bound.onScaleOfShares().compareTo(Fraction.ONE) < 0;
        String what = measure.ratio().isPresent() ? "a ratio" : rate ? "a percentage" : "a number";
        String end = rate && measure.mayExceed() ? " that may exceed the whole" : "";
        return Mark.at("%s %s of %s%s".formatted(kind, bound, what, end), bound.onScaleOfShares(), over);
    }

    private boolean isPercent(Measure.OfValue value) {
        return indicators
                .find(value.value().sum().get(0))
                .filter(indicator -> indicator.type() == IndicatorType.PERCENT)
                .isPresent();
    }

    static String itemOfAll(BigDecimal amount) {
        return ITEM_OF_ALL + (amount.signum() == 0 ? "no case" : "one case");
    }
}
