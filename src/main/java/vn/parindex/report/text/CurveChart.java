package vn.parindex.report.text;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.criteria.curve.Curve;
import vn.parindex.criteria.curve.Knot;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Draws a curve of points with block letters (biểu đồ đường điểm): one column a step of x, eight levels a row. */
final class CurveChart {

    static final int COLUMNS = 51;
    private static final int ROWS = 6;
    private static final int LEVELS = 8;
    private static final String BLOCKS = " ▁▂▃▄▅▆▇█";

    private final Curve curve;
    private final Points most;

    CurveChart(Curve curve, Points most) {
        this.curve = curve;
        this.most = most;
    }

    /** The largest x drawn: the end of the scale, or somewhat behind the last bend. */
    Fraction right() {
        List<Knot> knots = curve.knots();
        Fraction last = knots.get(knots.size() - 1).x();
        return curve.end().orElseGet(() -> last.isZero() ? Fraction.ONE : last.times(Fraction.parse("1.25")));
    }

    /** From top to bottom. */
    List<String> rows() {
        List<Integer> heights = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            Fraction x = right().times(Fraction.of(column)).dividedBy(Fraction.of(COLUMNS - 1));
            Fraction share = curve.at(x).value().dividedBy(most.value());
            heights.add(
                    share.times(Fraction.of((long) ROWS * LEVELS)).rounded(0).intValueExact());
        }
        List<String> rows = new ArrayList<>();
        for (int row = ROWS - 1; row >= 0; row--) {
            StringBuilder line = new StringBuilder();
            for (int height : heights) {
                line.append(BLOCKS.charAt(Math.max(0, Math.min(LEVELS, height - row * LEVELS))));
            }
            rows.add(line.toString());
        }
        return rows;
    }
}
