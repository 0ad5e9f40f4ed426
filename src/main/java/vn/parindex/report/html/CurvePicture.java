package vn.parindex.report.html;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.curve.Knot;
import vn.parindex.criteria.curve.MeasureCurve;
import vn.parindex.explanation.CurveWording;
import vn.parindex.explanation.PlacedCurve;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/**
 * A curve of points as a drawing that all units share (hình đường điểm).
 *
 * @param path the straight pieces
 * @param cliffs the jumps between them
 */
record CurvePicture(String id, String path, String cliffs, String top, List<Tick> ticks) {

    static final int LEFT = 46;
    static final int RIGHT = 326;
    static final int TOP = 14;
    static final int BOTTOM = 116;
    private static final int APART = 40;
    private static final Fraction BEYOND = Fraction.parse("1.25");

    /** A word below the axis. */
    record Tick(String at, String text) {}

    /** The place of one unit on a curve. */
    record Place(String picture, String x, String y, String name, String sentence) {}

    static CurvePicture of(String id, Leaf leaf, MeasureCurve found, CurveWording words, PageText text) {
        List<Knot> knots = found.curve().knots();
        StringBuilder path = new StringBuilder();
        StringBuilder cliffs = new StringBuilder();
        List<Tick> ticks = new ArrayList<>();
        Scale across = across(found);
        Scale up = up(leaf.maxPoints());
        Fraction last = Fraction.of(-APART);
        for (int i = 0; i < knots.size(); i++) {
            Knot knot = knots.get(i);
            if (i > 0) {
                path.append('L').append(point(across, up, knot.x(), knot.under()));
            }
            path.append('M').append(point(across, up, knot.x(), knot.over()));
            if (knot.isCliff()) {
                cliffs.append('M')
                        .append(point(across, up, knot.x(), knot.under()))
                        .append('L')
                        .append(point(across, up, knot.x(), knot.over()));
            }
            Fraction at = across.place(knot.x());
            if (at.minus(last).compareTo(Fraction.of(APART)) >= 0) {
                ticks.add(new Tick(Scale.written(at), words.x(knot.x(), found)));
                last = at;
            }
        }
        path.append('L').append(point(across, up, right(found), found.curve().at(right(found))));
        return new CurvePicture(id, path.toString(), cliffs.toString(), text.points(leaf.maxPoints()), ticks);
    }

    static Place place(String picture, Leaf leaf, PlacedCurve placed, CurveWording words, PageText text) {
        MeasureCurve found = placed.curve();
        String part = words.path(found.path());
        String measure = words.measure(found.measure());
        return new Place(
                picture,
                across(found).at(placed.x()),
                up(leaf.maxPoints()).at(placed.points().value()),
                part.isEmpty() ? measure : part + ": " + measure,
                text.say("curve.place", words.x(placed.x(), found), text.points(placed.points())));
    }

    private static Scale across(MeasureCurve found) {
        return Scale.of(Fraction.ZERO, right(found), LEFT, RIGHT);
    }

    private static Scale up(Points most) {
        return Scale.of(Fraction.ZERO, most.value(), BOTTOM, TOP);
    }

    /** The largest x drawn: the end of the scale, or somewhat behind the last bend. */
    private static Fraction right(MeasureCurve found) {
        List<Knot> knots = found.curve().knots();
        Fraction last = knots.get(knots.size() - 1).x();
        return found.curve().end().orElseGet(() -> last.isZero() ? Fraction.ONE : last.times(BEYOND));
    }

    private static String point(Scale across, Scale up, Fraction x, Points y) {
        return across.at(x) + " " + up.at(y.value());
    }
}
