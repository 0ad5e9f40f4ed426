package vn.parindex.points;

/** Points (điểm): an exact number of points of a criteria set; may be negative only as a difference. */
public record Points(Fraction value) implements Comparable<Points> {

    public static final Points ZERO = new Points(Fraction.ZERO);

    /** A plain decimal such as {@code 0.25}. */
    public static Points of(String decimal) {
        return new Points(Fraction.parse(decimal));
    }

    public Points plus(Points other) {
        return new Points(value.plus(other.value));
    }

    public Points minus(Points other) {
        return new Points(value.minus(other.value));
    }

    public Points times(Fraction factor) {
        return new Points(value.times(factor));
    }

    public Points min(Points other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Points max(Points other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public int signum() {
        return value.signum();
    }

    public boolean isZero() {
        return value.isZero();
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    /** The form of the JSON result: a finite decimal in full, any other with 12 decimals. */
    @Override
    public String toString() {
        return value.toString();
    }
}
