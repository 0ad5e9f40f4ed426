package vn.parindex.ranking;

import java.util.List;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;
import vn.parindex.points.PointsSum;

/**
 * What the doubt of a leaf, or of a part of one, can come to (khoảng điểm của tiêu chí).
 *
 * @param low the fewest points
 * @param high the most points, when all of {@code mass} applies
 * @param settled the most points when none of it does
 * @param mass what of the maximum may yet turn out not to apply, because the figures that would say so are in doubt
 * @param piece the smallest part of {@code mass} that can apply by itself
 * @param applicable what of the maximum applies when all of {@code mass} does
 */
record Reach(Points low, Points high, Points settled, Points mass, Points piece, Points applicable) {

    static final Reach NOTHING = certain(Points.ZERO, Points.ZERO);

    /** No doubt. */
    static Reach certain(Points points, Points applicable) {
        return new Reach(points, points, points, Points.ZERO, Points.ZERO, applicable);
    }

    /** Anything from nothing to all of it, or not applicable. */
    static Reach open(Points earned, Points mass, Points piece, Points applicable) {
        return new Reach(earned, earned.plus(mass), earned, mass, piece, applicable);
    }

    boolean isCertain() {
        return low.compareTo(high) == 0 && mass.isZero();
    }

    /** Of many together; most have no doubt, so that the points are added up once and only the differences again. */
    static Reach sum(List<Reach> all) {
        PointsSum low = new PointsSum();
        PointsSum more = new PointsSum();
        PointsSum moreSettled = new PointsSum();
        PointsSum mass = new PointsSum();
        PointsSum applicable = new PointsSum();
        Points piece = Points.ZERO;
        for (Reach one : all) {
            low.add(one.low);
            applicable.add(one.applicable);
            if (!one.isCertain()) {
                more.add(one.high.minus(one.low));
                moreSettled.add(one.settled.minus(one.low));
                mass.add(one.mass);
                piece = smaller(piece, one.piece);
            }
        }
        Points least = low.total();
        return new Reach(
                least,
                least.plus(more.total()),
                least.plus(moreSettled.total()),
                mass.total(),
                piece,
                applicable.total());
    }

    /** As one of two alternatives of which the better counts, this one being the one that decides at present. */
    Reach or(Reach other) {
        Points most = high.max(other.high);
        Points out = mass.min(most);
        return new Reach(low.max(other.low), most, most.minus(out), out, out, applicable.max(most));
    }

    /** With points that may also be fewer or more by so much, within what applies. */
    Reach shifted(Points down, Points up) {
        return new Reach(
                low.minus(down).max(Points.ZERO),
                high.plus(up).min(applicable),
                settled.plus(up).min(applicable.minus(mass)),
                mass,
                piece,
                applicable);
    }

    /** Half-up to that many digits, never over what applies. */
    Reach rounded(int digits) {
        return new Reach(
                rounded(low, digits, applicable),
                rounded(high, digits, applicable),
                rounded(settled, digits, applicable.minus(mass)),
                mass,
                piece,
                applicable);
    }

    Reach fromZero() {
        return downTo(Points.ZERO);
    }

    Reach downTo(Points least) {
        return new Reach(low.min(least), high, settled, mass, piece, applicable);
    }

    Reach upToAll() {
        return new Reach(low, applicable, applicable.minus(mass), mass, piece, applicable);
    }

    private static Points rounded(Points points, int digits, Points most) {
        return new Points(Fraction.of(points.value().rounded(digits))).min(most);
    }

    private static Points smaller(Points piece, Points other) {
        if (piece.isZero() || other.isZero()) {
            return piece.max(other);
        }
        return piece.min(other);
    }
}
