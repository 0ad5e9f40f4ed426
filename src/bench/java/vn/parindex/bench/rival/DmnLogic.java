package vn.parindex.bench.rival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.Policies.ZeroOfZeroPolicy;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.DeductionItem;
import vn.parindex.criteria.ScoringMethod.LateStep;
import vn.parindex.criteria.ScoringMethod.Tier;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.points.Points;

/** The logic of one leaf in DMN (logic quyết định): tables where the method has steps, FEEL where it computes. */
record DmnLogic(String name, Leaf leaf, CriteriaSet set) implements ScoringMethod.Visitor<String> {

    private static final String MISSING = "-1";
    private static final String ZERO_OF_ZERO = "-2";

    @Override
    public String tiers(ScoringMethod.Tiers tiers) {
        List<String> rows = new ArrayList<>();
        rows.add(row(MISSING, "0"));
        rows.add(row(ZERO_OF_ZERO, zeroOfZero()));
        tiers.tiers().stream()
                .sorted(Comparator.comparing((Tier tier) -> tier.bound().value())
                        .reversed())
                .map(tier -> row((tier.inclusive() ? ">= " : "> ") + bound(tier.bound()), text(tier.points())))
                .forEach(rows::add);
        rows.add(row("-", text(tiers.otherwise())));
        return table(x(tiers.measure()), "number", rows);
    }

    @Override
    public String proportional(ScoringMethod.Proportional rule) {
        String floor = rule.floor().map(DmnLogic::bound).orElse("0");
        String base = bound(rule.base());
        String full = rule.full().map(DmnLogic::bound).orElse(base);
        return measured(
                rule.measure(),
                "if x < %s then 0 else if x >= %s then %s else min([%s, %s * x / %s])"
                        .formatted(floor, full, maximum(), maximum(), maximum(), base));
    }

    @Override
    public String linear(ScoringMethod.Linear line) {
        String low = bound(line.from().at());
        String high = bound(line.to().at());
        String atLow = text(line.from().points());
        String atHigh = text(line.to().points());
        return measured(
                line.measure(),
                "if x <= %s then %s else if x >= %s then %s else %s + (%s - %s) * (x - %s) / (%s - %s)"
                        .formatted(low, atLow, high, atHigh, atLow, atHigh, atLow, low, high, low));
    }

    @Override
    public String flag(ScoringMethod.Flag flag) {
        return table(
                flag.fact().value(), "boolean", List.of(row("true", maximum()), row("false", "0"), row("null", "0")));
    }

    @Override
    public String choice(ScoringMethod.Choice choice) {
        List<String> rows = new ArrayList<>();
        for (Map.Entry<String, Points> code : choice.points().entrySet()) {
            rows.add(row("\"%s\"".formatted(code.getKey()), text(code.getValue())));
        }
        rows.add(row("-", "0"));
        return table(choice.fact().value(), "string", rows);
    }

    @Override
    public String checklist(ScoringMethod.Checklist list) {
        return literal(list.items().stream()
                .map(item -> "(if %s then %s else 0)".formatted(item.fact().value(), text(item.points())))
                .collect(Collectors.joining(" + ")));
    }

    @Override
    public String count(ScoringMethod.Count count) {
        String n = count.amount().sum().get(0).value();
        return literal("if %s = null then 0 else min([%s, %s * %s])".formatted(n, maximum(), n, text(count.each())));
    }

    @Override
    public String deduction(ScoringMethod.Deduction deduction) {
        List<DeductionItem> items = deduction.items();
        String missing = items.stream().map(item -> amount(item) + " = null").collect(Collectors.joining(" or "));
        String taken = items.stream()
                .map(item -> item.all()
                        ? "(if %s > 0 then %s else 0)".formatted(amount(item), maximum())
                        : "%s * %s".formatted(amount(item), text(item.each())))
                .collect(Collectors.joining(" + "));
        return literal("if %s then 0 else max([0, %s - (%s)])".formatted(missing, maximum(), taken));
    }

    @Override
    public String deadline(ScoringMethod.Deadline deadline) {
        String done = deadline.date().value();
        String base = deadline.due().after().map(IndicatorId::value).orElse("");
        String due = base.isEmpty()
                ? "date(\"%s\")".formatted(deadline.due().day().orElseThrow())
                : "%s + duration(\"P%dD\")".formatted(base, deadline.due().days());
        String noBase = base.isEmpty() ? "" : "if not(%s instance of date) then 0 else ".formatted(base);
        StringBuilder steps = new StringBuilder();
        for (LateStep step : deadline.late()) {
            steps.append("if late <= %d then %s else ".formatted(step.days(), text(step.points())));
        }
        return literal(
                "if not(%s instance of date) then 0 else %s{ late: (%s - (%s)).days, p: if late <= 0 then %s else %s%s }.p"
                        .formatted(done, noBase, done, due, maximum(), steps, text(deadline.otherwise())));
    }

    @Override
    public String relative(ScoringMethod.Relative relative) {
        throw unknown(relative);
    }

    @Override
    public String survey(ScoringMethod.Survey survey) {
        throw unknown(survey);
    }

    @Override
    public String council(ScoringMethod.Council council) {
        throw unknown(council);
    }

    @Override
    public String sum(ScoringMethod.Sum sum) {
        throw unknown(sum);
    }

    @Override
    public String best(ScoringMethod.Best best) {
        throw unknown(best);
    }

    @Override
    public String cases(ScoringMethod.Cases cases) {
        throw unknown(cases);
    }

    @Override
    public String special(ScoringMethod.Special special) {
        throw unknown(special);
    }

    private static IllegalArgumentException unknown(ScoringMethod method) {
        return new IllegalArgumentException("method '%s' is not translated".formatted(method.kind()));
    }

    private String measured(Measure measure, String points) {
        return literal("{ x: %s, p: if x = %s then 0 else if x = %s then %s else %s }.p"
                .formatted(x(measure), MISSING, ZERO_OF_ZERO, zeroOfZero(), points));
    }

    private String x(Measure measure) {
        return measure.match(
                ratio -> "if %1$s = null or %2$s = null then %3$s else if %2$s = 0 then %4$s else %1$s / %2$s"
                        .formatted(
                                ratio.of().sum().get(0).value(),
                                ratio.to().sum().get(0).value(),
                                MISSING,
                                ZERO_OF_ZERO),
                value -> {
                    IndicatorId id = value.value().sum().get(0);
                    boolean percent = set.indicators().find(id).orElseThrow().type() == IndicatorType.PERCENT;
                    return "if %1$s = null then %2$s else %1$s%3$s"
                            .formatted(id.value(), MISSING, percent ? " / 100" : "");
                });
    }

    private String zeroOfZero() {
        return leaf.policies().zeroOfZero() == ZeroOfZeroPolicy.FULL ? maximum() : "0";
    }

    private String maximum() {
        return text(leaf.maxPoints());
    }

    private static String amount(DeductionItem item) {
        return item.amount().sum().get(0).value();
    }

    private static String bound(Bound bound) {
        return bound.onScaleOfShares().toString();
    }

    private static String text(Points points) {
        return points.toString();
    }

    private String literal(String feel) {
        return "<literalExpression><text>%s</text></literalExpression>".formatted(escaped(feel));
    }

    private String table(String input, String type, List<String> rows) {
        return "<decisionTable hitPolicy=\"FIRST\" id=\"t_%s\"><input id=\"i_%s\"><inputExpression typeRef=\"%s\"><text>%s</text></inputExpression></input><output id=\"o_%s\" typeRef=\"number\"/>%s</decisionTable>"
                .formatted(name, name, type, escaped(input), name, String.join("", rows));
    }

    private static String row(String when, String points) {
        return "<rule><inputEntry><text>%s</text></inputEntry><outputEntry><text>%s</text></outputEntry></rule>"
                .formatted(escaped(when), points);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
