package vn.parindex.report.text;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.assessment.ComparedSource;
import vn.parindex.assessment.ComparisonResult;
import vn.parindex.assessment.SavedUse;
import vn.parindex.comparison.Comparison;
import vn.parindex.comparison.UnitMovement;
import vn.parindex.explanation.Figures;
import vn.parindex.explanation.Terms;
import vn.parindex.points.LeafId;
import vn.parindex.points.Percent;
import vn.parindex.ranking.RankBasis;
import vn.parindex.recorded.RecordedSet;
import vn.parindex.recorded.RecordedUnit;
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
        side("head.before", result.before(), page);
        side("head.after", result.after(), page);
        page.blank();
        if (comparison.isEmpty()) {
            page.paragraph(say("empty", String.valueOf(comparison.units().size())), 0);
            return;
        }
        page.paragraph(say(result.isAsSaved() ? "order-as-saved" : "order"), 0);
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

    private void side(String label, ComparedSource side, Page page) {
        RecordedSet set = side.set();
        page.labelled(say(label), List.of(String.join(", ", side.inputs()), setName(set, page)), 0);
        if (set.sample()) {
            page.labelled("", page.say("head.sample"));
        }
        page.labelled("", page.say("head.engine-is", side.engineVersion(), abbreviated(side.rulesSha256())));
        if (side.use() != SavedUse.SCORED) {
            page.labelled("", say("saved." + side.use().code()));
        }
        boolean otherBasis = side.use() != SavedUse.SCORED && !side.basis().equals(RankBasis.COMPUTED.code());
        if (otherBasis) {
            page.labelled("", say("saved.by-appraised." + side.use().code()));
        }
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

    private String setName(RecordedSet set, Page page) {
        return set.title().isEmpty()
                ? say("set-without-title", set.id(), set.version())
                : page.say("head.set-is", set.id(), set.version(), set.title());
    }

    private static String abbreviated(String sha256) {
        return sha256.length() > 12 ? sha256.substring(0, 12) : sha256;
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

    private static String band(RecordedUnit unit) {
        return unit.band().orElse("–");
    }

    private static String rank(RecordedUnit unit) {
        return unit.rank().map(String::valueOf).orElse("–");
    }

    private String index(RecordedUnit unit) {
        return unit.index()
                .map(index -> figures.index(index, unit.indexDigits()))
                .orElse("–");
    }

    /** {@code +1,25}: percentage points with two decimals. */
    private String percentPoints(Percent difference) {
        return UnitMovementText.percentPoints(difference, wording);
    }

    private void only(String key, List<RecordedUnit> units, Page page) {
        if (units.isEmpty()) {
            return;
        }
        page.blank();
        String names = units.stream()
                .map(unit -> say("unit", unit.unit().name(), index(unit), rank(unit)))
                .collect(Collectors.joining("; "));
        page.paragraph(say(key, String.valueOf(units.size()), names), 0);
    }

    private String say(String key, Object... arguments) {
        return wording.say("comparison." + key, arguments);
    }
}
