package vn.parindex.report.csv;

import java.io.PrintWriter;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.curve.Knot;
import vn.parindex.criteria.curve.MeasureCurve;
import vn.parindex.criteria.curve.MethodCurves;
import vn.parindex.criteria.curve.MethodTables;
import vn.parindex.explanation.CurveWording;
import vn.parindex.wording.Wording;

/** The curves and tables of points of one leaf as CSV (đường điểm của một tiêu chí): one row a knot or a value. */
public final class LeafCurveCsv {

    private final Wording wording;

    public LeafCurveCsv(Wording wording) {
        this.wording = wording;
    }

    public void write(CriteriaSet set, Leaf leaf, PrintWriter out) {
        CurveWording words = new CurveWording(wording, set.indicators());
        Rows rows = new Rows(
                out,
                "criteriaSet",
                "version",
                "leaf",
                "kind",
                "part",
                "measure",
                "x",
                "text",
                "under",
                "at",
                "over",
                "jump");
        for (MeasureCurve found : MethodCurves.of(leaf, set.indicators())) {
            for (Knot knot : found.curve().knots()) {
                rows.write(
                        set.id(),
                        set.version(),
                        leaf.id().value(),
                        "curve",
                        words.path(found.path()),
                        words.measure(found.measure()),
                        knot.x() + (found.scale().isPercent() ? "%" : ""),
                        "",
                        knot.under().toString(),
                        knot.at().toString(),
                        knot.over().toString(),
                        knot.jump().toString());
            }
        }
        MethodTables.of(leaf)
                .forEach(found -> found.rows()
                        .forEach(row -> rows.write(
                                set.id(),
                                set.version(),
                                leaf.id().value(),
                                "table",
                                words.path(found.path()),
                                words.facts(found),
                                row.value(),
                                wording.say(row.text()),
                                "",
                                row.points().toString(),
                                "",
                                "")));
        rows.finish();
    }
}
