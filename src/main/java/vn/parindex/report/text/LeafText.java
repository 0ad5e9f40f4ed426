package vn.parindex.report.text;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.curve.Knot;
import vn.parindex.criteria.curve.MeasureCurve;
import vn.parindex.criteria.curve.MethodCurves;
import vn.parindex.criteria.curve.MethodTables;
import vn.parindex.criteria.curve.PointsRow;
import vn.parindex.criteria.curve.PointsTable;
import vn.parindex.explanation.CurveWording;
import vn.parindex.explanation.Figures;
import vn.parindex.explanation.MethodDescription;
import vn.parindex.explanation.Terms;
import vn.parindex.points.Points;
import vn.parindex.wording.Wording;

/** One leaf of a set in full for a terminal (một tiêu chí): what it asks, and how its points follow the figures. */
public final class LeafText {

    private final Wording wording;
    private final Figures figures;
    private final Terms terms;

    public LeafText(Wording wording) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.terms = new Terms(wording);
    }

    public void write(CriteriaSet set, Leaf leaf, PrintWriter out) {
        Page page = new Page(out, wording);
        CurveWording words = new CurveWording(wording, set.indicators());
        page.heading(page.say("criteria.heading", set.id(), set.version()));
        new UnitHeading(page, wording).sample(set);
        page.blank();
        page.heading(say("heading", leaf.id().value(), leaf.name()));
        Domain domain = set.domains().stream()
                .filter(one -> one.leaves().contains(leaf))
                .findFirst()
                .orElseThrow();
        page.labelled(say("domain"), domain.id() + ". " + domain.name());
        page.labelled(say("max"), figures.points(leaf.maxPoints()));
        page.labelled(say("method"), new MethodDescription(wording, set.indicators()).of(leaf), 0);
        page.labelled(say("assessed-by"), terms.assessedBy(leaf.assessedBy()));
        page.labelled(say("evidence"), leaf.evidence(), 0);
        page.labelled(say("basis"), terms.legalBasis(leaf.legalBasis()));
        page.labelled(say("policies"), words.policies(leaf), 0);
        if (domain.kind() == DomainKind.PENALTY) {
            page.paragraph(say("penalty"), 0);
        }
        page.blank();
        List<PointsTable> tables = MethodTables.of(leaf);
        MethodCurves.of(leaf, set.indicators()).stream()
                .filter(found -> tables.stream().noneMatch(one -> one.path().equals(found.path())))
                .forEach(found -> curve(found, leaf, words, page));
        tables.forEach(found -> table(found, words, page));
        without(leaf.method(), leaf.maxPoints(), page);
        leaf.policies().leafRounding().ifPresent(digits -> page.paragraph(say("rounding", String.valueOf(digits)), 0));
    }

    private void curve(MeasureCurve found, Leaf leaf, CurveWording words, Page page) {
        page.heading(titled("curve", words.path(found.path())));
        page.paragraph(say("measure", words.measure(found.measure())), 2);
        chart(found, leaf.maxPoints(), words, page);
        Table table = new Table(
                Column.right(say("column.x")),
                Column.right(say("column.under")),
                Column.right(say("column.at")),
                Column.right(say("column.over")),
                Column.right(say("column.jump")));
        for (Knot knot : found.curve().knots()) {
            boolean first = knot.x().isZero();
            boolean last = found.curve().end().filter(knot.x()::equals).isPresent();
            table.row(
                    words.x(knot.x(), found),
                    first ? "" : figures.points(knot.under()),
                    figures.points(knot.at()),
                    last ? "" : figures.points(knot.over()),
                    knot.isCliff() ? words.signed(knot.jump()) : "");
        }
        page.table(table);
        page.paragraph(words.largestCliff(found), 0);
        found.curve().falls().forEach(fall -> page.paragraph(words.fall(fall, found), 0));
        page.blank();
    }

    private void chart(MeasureCurve found, Points most, CurveWording words, Page page) {
        CurveChart chart = new CurveChart(found.curve(), most);
        List<String> rows = chart.rows();
        String top = figures.points(most);
        int width = Math.max(6, Wrapping.width(top));
        for (int i = 0; i < rows.size(); i++) {
            String label = i == 0 ? top : i == rows.size() - 1 ? "0" : "";
            page.line("  " + " ".repeat(width - Wrapping.width(label)) + label + " │" + rows.get(i));
        }
        page.line("  " + " ".repeat(width) + " └" + "─".repeat(CurveChart.COLUMNS));
        String right = words.x(chart.right(), found);
        String space = " ".repeat(Math.max(1, CurveChart.COLUMNS - 1 - Wrapping.width(right)));
        page.line("  " + " ".repeat(width + 2) + "0" + space + right);
    }

    private void table(PointsTable found, CurveWording words, Page page) {
        page.heading(titled("table", words.path(found.path())));
        page.paragraph(say("measure", words.facts(found)), 2);
        Table table = new Table(Column.wrapped(say("column.value")), Column.right(say("column.points")));
        for (PointsRow row : found.rows()) {
            table.row(wording.say(row.text()), figures.points(row.points()));
        }
        page.table(table);
        page.blank();
    }

    /** What cannot be drawn says so. */
    private void without(ScoringMethod method, Points most, Page page) {
        if (method instanceof ScoringMethod.Council) {
            page.paragraph(say("council", figures.points(most)), 0);
        } else if (method instanceof ScoringMethod.Special special) {
            page.paragraph(say("special", special.rule()), 0);
        }
        method.parts().forEach(part -> without(part, most, page));
    }

    private String titled(String key, String path) {
        return path.isEmpty() ? say(key) : List.of(say(key), path).stream().collect(Collectors.joining(": "));
    }

    private String say(String key, Object... arguments) {
        return wording.say("curve." + key, arguments);
    }
}
