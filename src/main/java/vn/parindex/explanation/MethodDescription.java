package vn.parindex.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.ChecklistItem;
import vn.parindex.criteria.ScoringMethod.DeductionItem;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.points.Points;
import vn.parindex.wording.Wording;

/** Says in words how a leaf is scored (cách tính điểm), with the numbers of the regulation. */
public final class MethodDescription {

    private final Wording wording;
    private final Figures figures;
    private final IndicatorNames names;

    public MethodDescription(Wording wording, IndicatorCatalogue indicators) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.names = new IndicatorNames(wording, indicators);
    }

    /** The method, then the conditions under which it is asked. */
    public List<String> of(Leaf leaf) {
        List<String> texts = new ArrayList<>(List.of(describe(leaf.method(), leaf.maxPoints())));
        leaf.appliesWhen().ifPresent(when -> texts.add(say("applies-when", names.condition(when))));
        leaf.requires().ifPresent(when -> texts.add(say("requires", names.condition(when))));
        return texts;
    }

    private String describe(ScoringMethod method, Points maxPoints) {
        return method.accept(new Words(maxPoints));
    }

    private String say(String key, Object... arguments) {
        return wording.say("explanation." + key, arguments);
    }

    private String points(Points points) {
        return figures.points(points);
    }

    /** The words for each method, for one maximum. */
    private final class Words implements ScoringMethod.Visitor<String> {

        private final Points maxPoints;

        private Words(Points maxPoints) {
            this.maxPoints = maxPoints;
        }

        @Override
        public String tiers(ScoringMethod.Tiers tiers) {
            String steps = tiers.tiers().stream()
                    .map(tier -> say(
                            "method.tier",
                            say(tier.inclusive() ? "branch.from" : "branch.above", figures.bound(tier.bound())),
                            points(tier.points())))
                    .collect(Collectors.joining("; "));
            return say("method.tiers", measure(tiers.measure()), steps, points(tiers.otherwise()));
        }

        @Override
        public String proportional(ScoringMethod.Proportional proportional) {
            String measure = measure(proportional.measure());
            List<String> parts = new ArrayList<>();
            parts.add(
                    proportional.base().equals(Bound.WHOLE)
                            ? say("method.proportional", measure, points(maxPoints))
                            : say(
                                    "method.proportional-base",
                                    measure,
                                    points(maxPoints),
                                    figures.bound(proportional.base())));
            proportional.floor().ifPresent(floor -> parts.add(say("method.proportional-floor", figures.bound(floor))));
            proportional
                    .full()
                    .ifPresent(
                            full -> parts.add(say("method.proportional-full", figures.bound(full), points(maxPoints))));
            return String.join("; ", parts);
        }

        @Override
        public String linear(ScoringMethod.Linear linear) {
            return say(
                    "method.linear",
                    measure(linear.measure()),
                    figures.bound(linear.from().at()),
                    points(linear.from().points()),
                    figures.bound(linear.to().at()),
                    points(linear.to().points()));
        }

        @Override
        public String flag(ScoringMethod.Flag flag) {
            return say("method.flag", names.name(flag.fact()), points(maxPoints));
        }

        @Override
        public String choice(ScoringMethod.Choice choice) {
            String codes = choice.points().entrySet().stream()
                    .map(entry -> names.meaning(choice.fact(), entry.getKey())
                            .map(meaning ->
                                    say("method.choice-entry", entry.getKey(), points(entry.getValue()), meaning))
                            .orElseGet(() -> say("method.choice-plain", entry.getKey(), points(entry.getValue()))))
                    .collect(Collectors.joining("; "));
            return say("method.choice", names.name(choice.fact()), codes);
        }

        @Override
        public String checklist(ScoringMethod.Checklist checklist) {
            return say("method.checklist", join(checklist.items().stream().map(this::item)));
        }

        @Override
        public String count(ScoringMethod.Count count) {
            return say("method.count", names.name(count.amount()), points(count.each()), points(maxPoints));
        }

        @Override
        public String deduction(ScoringMethod.Deduction deduction) {
            return say(
                    "method.deduction",
                    points(maxPoints),
                    join(deduction.items().stream().map(this::item)));
        }

        @Override
        public String deadline(ScoringMethod.Deadline deadline) {
            String due = deadline.due()
                    .day()
                    .map(day -> say("method.deadline-on", wording.date(day)))
                    .or(() -> deadline.due()
                            .after()
                            .map(id -> say(
                                    "method.deadline-after",
                                    String.valueOf(deadline.due().days()),
                                    names.name(id))))
                    .orElse("");
            Stream<String> late = deadline.late().stream()
                    .map(step -> say("method.deadline-step", String.valueOf(step.days()), points(step.points())));
            Stream<String> rest = Stream.of(say("method.deadline-rest", points(deadline.otherwise())));
            return say(
                    "method.deadline",
                    names.name(deadline.date()),
                    due,
                    points(maxPoints),
                    join(Stream.concat(late, rest)));
        }

        @Override
        public String relative(ScoringMethod.Relative relative) {
            return say("method.relative", measure(relative.measure()), points(maxPoints));
        }

        @Override
        public String survey(ScoringMethod.Survey survey) {
            String options = join(survey.options().entrySet().stream()
                    .map(option -> say(
                            "method.survey-option",
                            option.getKey(),
                            figures.bound(option.getValue().weight()))));
            return say("method.survey", options, points(maxPoints));
        }

        @Override
        public String council(ScoringMethod.Council council) {
            return say("method.council", points(maxPoints));
        }

        @Override
        public String sum(ScoringMethod.Sum sum) {
            return say(
                    "method.sum",
                    join(sum.of().stream()
                            .map(part -> say(
                                    "method.sum-part",
                                    points(part.maxPoints()),
                                    describe(part.method(), part.maxPoints())))));
        }

        @Override
        public String best(ScoringMethod.Best best) {
            return say("method.best", join(best.of().stream().map(method -> describe(method, maxPoints))));
        }

        @Override
        public String cases(ScoringMethod.Cases cases) {
            Stream<String> each = cases.cases().stream()
                    .map(one ->
                            say("method.cases-when", names.condition(one.when()), describe(one.method(), maxPoints)));
            Stream<String> rest = cases.otherwise().stream()
                    .map(method -> say("method.cases-otherwise", describe(method, maxPoints)));
            return say("method.cases", join(Stream.concat(each, rest)));
        }

        @Override
        public String special(ScoringMethod.Special special) {
            String inItsWords = "method.special." + special.rule();
            return wording.knows("explanation." + inItsWords) ? say(inItsWords) : say("method.special", special.rule());
        }

        private String item(ChecklistItem item) {
            return say("method.checklist-entry", say("name", item.name()), points(item.points()));
        }

        private String item(DeductionItem item) {
            String amount = names.name(item.amount());
            return item.all()
                    ? say("method.deduction-all", amount)
                    : say("method.deduction-each", amount, points(item.each()));
        }

        private String measure(Measure measure) {
            return measure.match(
                    ratio -> say("measure.name-ratio", names.name(ratio.of()), names.name(ratio.to())),
                    value -> names.name(value.value()));
        }

        private String join(Stream<String> texts) {
            return texts.collect(Collectors.joining("; "));
        }
    }
}
