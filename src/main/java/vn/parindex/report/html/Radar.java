package vn.parindex.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.points.Fraction;

/**
 * Domains of a unit around a centre, against the group (biểu đồ ra-đa).
 *
 * @param mean empty without a group, as {@code highest}
 */
record Radar(List<Spoke> spokes, String rings, String unit, String mean, String highest) {

    static final int CENTRE_X = 160;
    static final int CENTRE_Y = 138;
    private static final int RADIUS = 100;
    private static final int LABEL = 114;
    private static final int LEAST = 3;
    private static final int[] RINGS = {25, 50, 75, 100};

    /** One domain: the end of its axis, and where its name stands. */
    record Spoke(String x, String y, String labelX, String labelY, String name) {}

    static boolean isDrawnFor(int domains) {
        return domains >= LEAST;
    }

    /** Values in percent, one a domain; of the group all or none. */
    static Radar of(List<String> names, List<Fraction> unit, List<Fraction> mean, List<Fraction> highest) {
        int number = names.size();
        List<Spoke> spokes = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Direction way = Direction.of(i, number);
            spokes.add(new Spoke(
                    way.x(Fraction.of(RADIUS)),
                    way.y(Fraction.of(RADIUS)),
                    way.x(Fraction.of(LABEL)),
                    way.y(Fraction.of(LABEL)),
                    names.get(i)));
        }
        StringBuilder rings = new StringBuilder();
        for (int ring : RINGS) {
            rings.append(outline(names.stream().map(name -> Fraction.of(ring)).toList()));
        }
        return new Radar(spokes, rings.toString(), outline(unit), outline(mean), outline(highest));
    }

    private static String outline(List<Fraction> values) {
        if (values.isEmpty()) {
            return "";
        }
        Scale scale = Scale.ofPercent(0, RADIUS);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            Direction way = Direction.of(i, values.size());
            Fraction length = scale.place(values.get(i));
            path.append(i == 0 ? 'M' : 'L').append(way.x(length)).append(' ').append(way.y(length));
        }
        return path.append('Z').toString();
    }

    /** The way out from the centre, clockwise from the top; the one place where a drawing needs an angle. */
    private record Direction(Fraction right, Fraction down) {

        static Direction of(int number, int all) {
            // StrictMath gives the same digits on every machine; nothing but a drawing rests on them.
            double angle = 2 * StrictMath.PI * number / all;
            return new Direction(share(StrictMath.sin(angle)), share(-StrictMath.cos(angle)));
        }

        private static Fraction share(double value) {
            return Fraction.of(BigDecimal.valueOf(StrictMath.round(value * 100_000), 5));
        }

        String x(Fraction length) {
            return Scale.written(Fraction.of(CENTRE_X).plus(right.times(length)));
        }

        String y(Fraction length) {
            return Scale.written(Fraction.of(CENTRE_Y).plus(down.times(length)));
        }
    }
}
