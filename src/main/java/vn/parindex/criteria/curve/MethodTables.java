package vn.parindex.criteria.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.LateStep;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;
import vn.parindex.wording.Message;

/**
 * The tables of points of a method (các bảng điểm của cách tính), for what has no continuous measure: codes, yes or no,
 * items, cases counted one by one, days late, answers. Items of a deduction are each shown alone, the others being none.
 */
public final class MethodTables implements ScoringMethod.Visitor<List<PointsTable>> {

    private static final int MOST_ROWS = 12;

    private final Points maximum;

    private MethodTables(Points maximum) {
        this.maximum = maximum;
    }

    public static List<PointsTable> of(Leaf leaf) {
        return leaf.method().accept(new MethodTables(leaf.maxPoints()));
    }

    @Override
    public List<PointsTable> flag(ScoringMethod.Flag method) {
        return table(method, List.of(row("true", text("yes"), maximum), row("false", text("no"), Points.ZERO)));
    }

    @Override
    public List<PointsTable> choice(ScoringMethod.Choice method) {
        return table(
                method,
                method.points().entrySet().stream()
                        .map(entry -> row(entry.getKey(), text("code", entry.getKey()), entry.getValue()))
                        .toList());
    }

    @Override
    public List<PointsTable> checklist(ScoringMethod.Checklist method) {
        return table(
                method,
                method.items().stream()
                        .map(item -> row(item.fact().value(), text("item", item.name()), item.points()))
                        .toList());
    }

    @Override
    public List<PointsTable> count(ScoringMethod.Count method) {
        List<PointsRow> rows = counted(n -> method.each().times(Fraction.of(n)).min(maximum), maximum);
        return List.of(PointsTable.of(method.kind(), method.amount(), rows));
    }

    @Override
    public List<PointsTable> deduction(ScoringMethod.Deduction method) {
        return method.items().stream()
                .map(item -> PointsTable.of(
                        method.kind(),
                        item.amount(),
                        counted(
                                n -> item.all() && n > 0
                                        ? Points.ZERO
                                        : maximum.minus(
                                                        item.all()
                                                                ? Points.ZERO
                                                                : item.each().times(Fraction.of(n)))
                                                .max(Points.ZERO),
                                Points.ZERO)))
                .toList();
    }

    /** One by one until nothing changes any more, or until there are too many. */
    private static List<PointsRow> counted(IntFunction<Points> points, Points last) {
        List<PointsRow> rows = new ArrayList<>();
        for (int n = 0; n < MOST_ROWS; n++) {
            Points here = points.apply(n);
            boolean end = here.compareTo(last) == 0 || points.apply(n + 1).compareTo(here) == 0;
            rows.add(row(String.valueOf(n), text(end ? "number-or-more" : "number", String.valueOf(n)), here));
            if (end) {
                return rows;
            }
        }
        int n = IntStream.iterate(MOST_ROWS, i -> i * 2)
                .filter(i -> points.apply(i).compareTo(last) == 0)
                .findFirst()
                .orElseThrow();
        int low = n / 2;
        while (n - low > 1) {
            int middle = low + (n - low) / 2;
            boolean there = points.apply(middle).compareTo(last) == 0;
            n = there ? middle : n;
            low = there ? low : middle;
        }
        rows.add(row(String.valueOf(n), text("number-or-more", String.valueOf(n)), last));
        return rows;
    }

    @Override
    public List<PointsTable> deadline(ScoringMethod.Deadline method) {
        List<PointsRow> rows = new ArrayList<>();
        rows.add(row("0", text("on-time"), maximum));
        int before = 0;
        for (LateStep step : method.late()) {
            rows.add(row(
                    String.valueOf(step.days()),
                    text("days-late", String.valueOf(before + 1), String.valueOf(step.days())),
                    step.points()));
            before = step.days();
        }
        rows.add(row(String.valueOf(before + 1), text("later", String.valueOf(before + 1)), method.otherwise()));
        rows.add(row("false", text("never"), Points.ZERO));
        return table(method, rows);
    }

    @Override
    public List<PointsTable> survey(ScoringMethod.Survey method) {
        return table(
                method,
                method.options().entrySet().stream()
                        .map(option -> row(
                                option.getKey(),
                                text("answer", option.getKey()),
                                maximum.times(option.getValue().weight().onScaleOfShares())))
                        .toList());
    }

    @Override
    public List<PointsTable> sum(ScoringMethod.Sum method) {
        List<PointsTable> tables = new ArrayList<>();
        for (int i = 0; i < method.of().size(); i++) {
            ScoringMethod.Part part = method.of().get(i);
            tables.addAll(under(
                    PartStep.of(PartStep.Kind.PART, i + 1), part.method().accept(new MethodTables(part.maxPoints()))));
        }
        return tables;
    }

    @Override
    public List<PointsTable> best(ScoringMethod.Best method) {
        List<PointsTable> tables = new ArrayList<>();
        for (int i = 0; i < method.of().size(); i++) {
            tables.addAll(under(
                    PartStep.of(PartStep.Kind.ALTERNATIVE, i + 1),
                    method.of().get(i).accept(this)));
        }
        return tables;
    }

    @Override
    public List<PointsTable> cases(ScoringMethod.Cases method) {
        List<PointsTable> tables = new ArrayList<>();
        for (int i = 0; i < method.cases().size(); i++) {
            ScoringMethod.Case one = method.cases().get(i);
            tables.addAll(under(PartStep.when(i + 1, one.when()), one.method().accept(this)));
        }
        method.otherwise()
                .ifPresent(rest -> tables.addAll(under(PartStep.of(PartStep.Kind.OTHERWISE, 0), rest.accept(this))));
        return tables;
    }

    private static List<PointsTable> under(PartStep step, List<PointsTable> tables) {
        return tables.stream().map(table -> table.under(step)).toList();
    }

    private static List<PointsTable> table(ScoringMethod method, List<PointsRow> rows) {
        List<IndicatorId> facts = method.indicators();
        return List.of(new PointsTable(List.of(), method.kind(), facts, rows));
    }

    private static PointsRow row(String value, Message text, Points points) {
        return new PointsRow(value, text, points);
    }

    private static Message text(String key, Object... arguments) {
        return new Message("curve." + key, Stream.of(arguments).toList());
    }

    @Override
    public List<PointsTable> tiers(ScoringMethod.Tiers method) {
        return List.of();
    }

    @Override
    public List<PointsTable> proportional(ScoringMethod.Proportional method) {
        return List.of();
    }

    @Override
    public List<PointsTable> linear(ScoringMethod.Linear method) {
        return List.of();
    }

    @Override
    public List<PointsTable> relative(ScoringMethod.Relative method) {
        return List.of();
    }

    @Override
    public List<PointsTable> council(ScoringMethod.Council method) {
        return List.of();
    }

    @Override
    public List<PointsTable> special(ScoringMethod.Special method) {
        return List.of();
    }
}
