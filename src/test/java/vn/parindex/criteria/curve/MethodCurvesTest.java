package vn.parindex.criteria.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.yaml.CriteriaSetReader;
import vn.parindex.ingest.sheet.SheetFiles;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Curves of points, worked out by hand for a leaf of 4 points. */
class MethodCurvesTest {

    private static final String RATIO = "measure: { ratio: { of: done, to: planned } }";

    @Test
    void tiersJumpAtTheirBoundsAndAboveJumpsAfterIt() {
        Curve curve = only("{ kind: tiers, " + RATIO
                + ", tiers: [ { from: 90%, points: 4 }, { above: 50%, points: 1 } ], otherwise: 0.5 }");

        assertThat(curve.knots())
                .containsExactly(
                        knot("0", "0.5", "0.5", "0.5"),
                        knot("50", "0.5", "0.5", "1"),
                        knot("90", "1", "4", "4"),
                        knot("100", "4", "4", "4"));
        assertThat(curve.at(Fraction.parse("89.96"))).isEqualTo(Points.of("1"));
        assertThat(curve.largestCliff()).contains(knot("90", "1", "4", "4"));
    }

    @Test
    void aFloorIsReachedAtEqualityAndFullEndsTheSlope() {
        Curve curve = only("{ kind: proportional, " + RATIO + ", floor: 50%, full: 80% }");

        assertThat(curve.knots())
                .containsExactly(
                        knot("0", "0", "0", "0"),
                        knot("50", "0", "2", "2"),
                        knot("80", "3.2", "4", "4"),
                        knot("100", "4", "4", "4"));
        assertThat(curve.falls()).isEmpty();
    }

    @Test
    void partsOnOneMeasureAreAlsoAddedAndAlternativesCrossExactly() {
        List<MeasureCurve> sum = curves("{ kind: sum, parts: [ { maxPoints: 1, method: { kind: proportional, " + RATIO
                + " } }, { maxPoints: 3, method: { kind: proportional, " + RATIO + ", floor: 50% } } ] }");

        assertThat(sum).extracting(MeasureCurve::whole).containsExactly(false, false, true);
        assertThat(sum.get(2).curve().knots())
                .containsExactly(knot("0", "0", "0", "0"), knot("50", "0.5", "2", "2"), knot("100", "4", "4", "4"));

        List<MeasureCurve> best = curves("{ kind: best, of: [ { kind: proportional, " + RATIO + " }, { kind: linear, "
                + RATIO + ", from: { at: 0%, points: 1 }, to: { at: 100%, points: 0 } } ] }");

        assertThat(best.get(2).curve().knots())
                .containsExactly(knot("0", "1", "1", "1"), knot("20", "0.8", "0.8", "0.8"), knot("100", "4", "4", "4"));
        assertThat(best.get(2).curve().falls())
                .containsExactly(new Fall(Fraction.ZERO, Points.of("1"), Fraction.of(20), Points.of("0.8")));
    }

    @Test
    void aCountHasNoEnd() {
        Curve curve = only("{ kind: count, amount: done, each: 0.5 }");

        assertThat(curve.end()).isEmpty();
        assertThat(curve.knots()).containsExactly(knot("0", "0", "0", "0"), knot("8", "4", "4", "4"));
        assertThat(curve.at(Fraction.of(1000))).isEqualTo(Points.of("4"));
    }

    @Test
    void deductionsAreTabledItemByItem() {
        List<PointsTable> tables = MethodTables.of(
                leaf("{ kind: deduction, items: [ { amount: done, each: 1.5 }, { amount: planned, all: true } ] }"));

        assertThat(tables.get(0).rows())
                .extracting(PointsRow::value, PointsRow::points)
                .containsExactly(row("0", "4"), row("1", "2.5"), row("2", "1"), row("3", "0"));
        assertThat(tables.get(1).rows())
                .extracting(PointsRow::value, PointsRow::points)
                .containsExactly(row("0", "4"), row("1", "0"));
    }

    @Test
    void deadlinesAreTabledByDaysLate() {
        List<PointsTable> tables = MethodTables.of(leaf(
                "{ kind: deadline, date: issued, due: 2023-01-15, late: [ { days: 5, points: 2 } ], otherwise: 1 }"));

        assertThat(tables.get(0).rows())
                .extracting(PointsRow::value, PointsRow::points)
                .containsExactly(row("0", "4"), row("5", "2"), row("6", "1"), row("false", "0"));
    }

    private static Tuple row(String value, String points) {
        return tuple(value, Points.of(points));
    }

    private static Knot knot(String x, String under, String at, String over) {
        return new Knot(Fraction.parse(x), Points.of(under), Points.of(at), Points.of(over));
    }

    private static Curve only(String method) {
        List<MeasureCurve> curves = curves(method);
        assertThat(curves).hasSize(1);
        return curves.get(0).curve();
    }

    private static List<MeasureCurve> curves(String method) {
        return MethodCurves.of(leaf(method), SheetFiles.catalogue());
    }

    private static Leaf leaf(String method) {
        String yaml = """
                id: one
                version: "1.0"
                title: "Thử"
                level: commune
                effective: { from: 2024-01-01 }
                domains:
                  - { id: "1", name: "A", criteria: [ { id: "1.1", name: "B", maxPoints: 4, method: %s } ] }
                """.formatted(method);
        CriteriaSet set = SheetFiles.accepted(new CriteriaSetReader()
                .read("set.yaml", yaml.getBytes(StandardCharsets.UTF_8), SheetFiles.catalogue()));
        return set.leaves().get(0);
    }
}
