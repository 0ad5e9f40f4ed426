package vn.parindex.criteria.curve;

import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/**
 * Place where a curve of points bends or jumps (điểm gãy).
 *
 * @param x as bounds are written: 90 for 90%
 * @param under what the points come to just under x; at 0 the same as at it
 * @param over what the points come to just over x; at the end of the scale the same as at it
 */
public record Knot(Fraction x, Points under, Points at, Points over) {

    static Knot smooth(Fraction x, Points points) {
        return new Knot(x, points, points, points);
    }

    public Points jump() {
        return over.minus(under);
    }

    /** Whether the points change within no change of x (bậc nhảy). */
    public boolean isCliff() {
        return under.compareTo(at) != 0 || at.compareTo(over) != 0;
    }

    /** Whether x itself still has the points from below: a bound written {@code above}. */
    public boolean jumpsAfter() {
        return under.compareTo(at) == 0 && at.compareTo(over) != 0;
    }

    /** The size of the largest change here, whichever way it goes. */
    Points height() {
        return distance(under, at).max(distance(at, over)).max(distance(under, over));
    }

    private static Points distance(Points one, Points other) {
        return one.compareTo(other) > 0 ? one.minus(other) : other.minus(one);
    }
}
