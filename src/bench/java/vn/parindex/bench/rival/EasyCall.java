package vn.parindex.bench.rival;

/** One leaf of one unit as Easy Rules sees it (lần gọi), with the place for the points. */
final class EasyCall {

    /** The method of the leaf. */
    enum Kind {
        TIERS,
        PROPORTIONAL,
        LINEAR,
        FLAG,
        CHOICE,
        CHECKLIST,
        COUNT,
        DEDUCTION,
        DEADLINE
    }

    private static final double[] NONE = {};

    private final Kind kind;
    private final double x;
    private final double[] values;
    private final double[] bounds;
    private final double[] points;
    private final double max;
    private final double zeroOfZero;
    private double result;

    EasyCall(Kind kind, double x, double[] values, double[] bounds, double[] points, double max, double zeroOfZero) {
        this.kind = kind;
        this.x = x;
        this.values = values;
        this.bounds = bounds;
        this.points = points;
        this.max = max;
        this.zeroOfZero = zeroOfZero;
    }

    EasyCall(Kind kind, double x, double[] bounds, double[] points, double max, double zeroOfZero) {
        this(kind, x, NONE, bounds, points, max, zeroOfZero);
    }

    boolean is(Kind other) {
        return kind == other && x != DoubleFacts.MISSING && x != DoubleFacts.ZERO_OF_ZERO;
    }

    double x() {
        return x;
    }

    double[] values() {
        return values;
    }

    double bound(int number) {
        return bounds[number];
    }

    int steps() {
        return bounds.length;
    }

    double points(int number) {
        return points[number];
    }

    double max() {
        return max;
    }

    double zeroOfZero() {
        return zeroOfZero;
    }

    void give(double given) {
        result = given;
    }

    double result() {
        return result;
    }
}
