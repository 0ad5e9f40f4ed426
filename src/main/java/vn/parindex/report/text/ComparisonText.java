package vn.parindex.report.text;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.assessment.ComparedSource;
import vn.parindex.assessment.ComparisonResult;
import vn.parindex.comparison.Comparison;
import vn.parindex.comparison.UnitMovement;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.explanation.Figures;
import vn.parindex.explanation.Terms;
import vn.parindex.points.LeafId;
import vn.parindex.points.Percent;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.wording.Wording;

/** A comparison for a terminal (bảng so sánh): both runs, the units side by side, then each unit that moved. */
public final class ComparisonText {

    private final Wording wording;
    private final Figures figures;
    private final Terms terms;

    public ComparisonText(Wording wording) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.terms = new Terms(wording);
    }

    public void write(ComparisonResult result, PrintWriter out) {
        Page page = new Page(out, wording);
        Comparison comparison = result.comparison();
        page.heading(say("title"));
        page.blank();
        side("head.before", result.before(), result.engineVersion(), page);
        side("head.after", result.after(), result.engineVersion(), page);
        page.blank();
        if (comparison.isEmpty()) {
            page.paragraph(say("empty", String.valueOf(comparison.units().size())), 0);
            return;
        }
        page.paragraph(say("order"), 0);
        boolean several = comparison.units().size() > 1;
        if (several) {
            page.blank();
            page.table(units(comparison));
        }
        only("only-before", comparison.onlyBefore(), page);
        only("only-after", comparison.onlyAfter(), page);
        MovementWording words = new MovementWording(wording, result);
        UnitMovementText detail = new UnitMovementText(wording, words, page);
        comparison.units().stream().filter(unit -> !unit.isEmpty()).forEach(detail::write);
    }

    private void side(String label, ComparedSource side, String engine, Page page) {
        CriteriaSet set = side.set();
        page.labelled(
                say(label),
                List.of(
                        String.join(", ", side.inputs()),
                        page.say("head.set-is", set.id(), set.version(), set.title())),
                0);
        if (set.sample()) {
            page.labelled("", page.say("head.sample"));
        }
        page.labelled("", page.say("head.engine-is", engine, side.rulesSha256().substring(0, 12)));
        if (!side.outside().isEmpty()) {
            String periods = side.outside().stream().map(terms::period).collect(Collectors.joining(", "));
            page.labelled("", say("outside", periods, set.id()));
        }
        if (!side.leftOut().isEmpty()) {
            String leaves = side.leftOut().stream().map(LeafId::value).collect(Collectors.joining(", "));
            page.labelled("", say("left-out", leaves, set.id()));
        }
        if (!side.refused().isEmpty()) {
            String files = side.refused().stream()
                    .map(problem -> problem.source().document())
                    .distinct()
                    .collect(Collectors.joining(", "));
            page.labelled("", page.say("score.refused", files));
        }
    }

    private Table units(Comparison comparison) {
        Table table = new Table(
                Column.wrapped(say("column.unit")),
                Column.right(say("column.index-before")),
                Column.right(say("column.index-after")),
                Column.right(say("column.movement")),
                Column.right(say("column.rank-before")),
                Column.right(say("column.rank-after")),
                Column.left(say("column.class")));
        for (UnitMovement unit : comparison.units()) {
            table.row(
                    unit.unit().name(),
                    index(unit.before()),
                    index(unit.after()),
                    unit.index().difference().map(this::percentPoints).orElse("–"),
                    rank(unit.before()),
                    rank(unit.after()),
                    bands(unit));
        }
        return table;
    }

    private String bands(UnitMovement unit) {
        String old = band(unit.before());
        String present = band(unit.after());
        return old.equals(present) ? present : say("arrow", old, present);
    }

    private static String band(RankedUnit unit) {
        return unit.band().map(band -> band.name()).orElse("–");
    }

    private static String rank(RankedUnit unit) {
        return unit.rank().map(String::valueOf).orElse("–");
    }

    private String index(RankedUnit unit) {
        return unit.score()
                .index()
                .map(index -> figures.index(index, unit.indexDigits()))
                .orElse("–");
    }

    /** {@code +1,25}: percentage points with two decimals. */
    private String percentPoints(Percent difference) {
        return UnitMovementText.percentPoints(difference, wording);
    }

    private void only(String key, List<RankedUnit> units, Page page) {
        if (units.isEmpty()) {
            return;
        }
        page.blank();
        String names = units.stream()
                .map(unit -> say("unit", unit.score().sheet().unit().name(), index(unit), rank(unit)))
                .collect(Collectors.joining("; "));
        page.paragraph(say(key, String.valueOf(units.size()), names), 0);
    }

    private String say(String key, Object... arguments) {
        return wording.say("comparison." + key, arguments);
    }
}
