package vn.parindex.criteria.curve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/**
 * Points as they follow one measure (đường điểm), exactly: straight between knots, flat behind the last.
 *
 * @param knots by x, the first at 0
 * @param end the largest x there can be; none where the measure has no end
 */
public record Curve(List<Knot> knots, Optional<Fraction> end) {

    public Curve {
        knots = List.copyOf(knots);
    }

    /** Through 0 and these places, without the knots that neither bend nor jump. */
    static Curve through(Collection<Fraction> places, Optional<Fraction> end, Function<Fraction, Knot> knot) {
        TreeSet<Fraction> all = new TreeSet<>(places);
        all.add(Fraction.ZERO);
        end.ifPresent(all::add);
        List<Knot> knots = all.stream()
                .filter(x -> x.signum() >= 0
                        && end.filter(most -> x.compareTo(most) > 0).isEmpty())
                .map(knot)
                .map(one -> one.x().isZero() ? new Knot(one.x(), one.at(), one.at(), one.over()) : one)
                .map(one -> end.filter(one.x()::equals).isPresent()
                        ? new Knot(one.x(), one.under(), one.at(), one.at())
                        : one)
                .toList();
        return new Curve(knots, end).simplified();
    }

    public Points at(Fraction x) {
        return knotAt(x).map(Knot::at).orElseGet(() -> between(x));
    }

    /** What the points come to just under x. */
    public Points under(Fraction x) {
        return knotAt(x).map(Knot::under).orElseGet(() -> between(x));
    }

    /** What the points come to just over x. */
    public Points over(Fraction x) {
        return knotAt(x).map(Knot::over).orElseGet(() -> between(x));
    }

    /** Both together: parts of a sum that look at one measure. */
    Curve plus(Curve other) {
        return together(other, List.of(), Points::plus);
    }

    /** The higher of both everywhere: alternatives that look at one measure. */
    Curve best(Curve other) {
        return together(other, crossings(other), Points::max);
    }

    /** This one under x, the other one from x on. */
    Curve upTo(Fraction x, Curve other) {
        List<Fraction> places = new ArrayList<>(places(other));
        places.add(x);
        return through(
                places,
                end,
                one -> new Knot(
                        one,
                        (one.compareTo(x) <= 0 ? this : other).under(one),
                        (one.compareTo(x) < 0 ? this : other).at(one),
                        (one.compareTo(x) < 0 ? this : other).over(one)));
    }

    /** The places of jumps, from low to high. */
    public List<Knot> cliffs() {
        return knots.stream().filter(Knot::isCliff).toList();
    }

    /** The place of the largest jump, the lowest of equals. */
    public Optional<Knot> largestCliff() {
        return cliffs().stream()
                .max(Comparator.comparing(Knot::height)
                        .thenComparing(Comparator.comparing(Knot::x).reversed()));
    }

    /** Every stretch where more of the measure gives fewer points. */
    public List<Fall> falls() {
        return new Falls(steps()).found();
    }

    /** Whether anywhere more of the measure gives more points. */
    public boolean rises() {
        List<Step> steps = steps();
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).points().compareTo(steps.get(i - 1).points()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** A value on the way along the curve. */
    record Step(Fraction x, Points points) {}

    private List<Step> steps() {
        return knots.stream()
                .flatMap(knot -> Stream.of(knot.under(), knot.at(), knot.over()).map(p -> new Step(knot.x(), p)))
                .toList();
    }

    private Curve together(Curve other, List<Fraction> more, BinaryOperator<Points> operation) {
        List<Fraction> places = new ArrayList<>(places(other));
        places.addAll(more);
        return through(
                places,
                end,
                x -> new Knot(
                        x,
                        operation.apply(under(x), other.under(x)),
                        operation.apply(at(x), other.at(x)),
                        operation.apply(over(x), other.over(x))));
    }

    /** Where the straight pieces of both cross. */
    private List<Fraction> crossings(Curve other) {
        List<Fraction> places = List.copyOf(new TreeSet<>(places(other)));
        List<Fraction> found = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            Fraction left = places.get(i - 1);
            Fraction right = places.get(i);
            Fraction before = over(left).minus(other.over(left)).value();
            Fraction after = under(right).minus(other.under(right)).value();
            if (before.signum() * after.signum() < 0) {
                Fraction share = before.dividedBy(before.minus(after));
                found.add(left.plus(right.minus(left).times(share)));
            }
        }
        return found;
    }

    private List<Fraction> places(Curve other) {
        return Stream.concat(knots.stream(), other.knots.stream()).map(Knot::x).toList();
    }

    private Optional<Knot> knotAt(Fraction x) {
        return knots.stream().filter(knot -> knot.x().equals(x)).findFirst();
    }

    private Points between(Fraction x) {
        Knot before = knots.get(0);
        for (Knot knot : knots) {
            if (knot.x().compareTo(x) > 0) {
                return straight(before, knot, x);
            }
            before = knot;
        }
        return before.over();
    }

    private static Points straight(Knot left, Knot right, Fraction x) {
        Fraction share = x.minus(left.x()).dividedBy(right.x().minus(left.x()));
        return left.over().plus(right.under().minus(left.over()).times(share));
    }

    private Curve simplified() {
        List<Knot> kept = new ArrayList<>();
        for (int i = 0; i < knots.size(); i++) {
            Knot knot = knots.get(i);
            boolean needed =
                    i == 0 || knot.isCliff() || end.filter(knot.x()::equals).isPresent();
            if (needed || bends(kept.get(kept.size() - 1), knot, i)) {
                kept.add(knot);
            }
        }
        return new Curve(kept, end);
    }

    private boolean bends(Knot before, Knot knot, int index) {
        if (index + 1 == knots.size()) {
            return before.over().compareTo(knot.under()) != 0;
        }
        Knot next = knots.get(index + 1);
        return straight(before, next, knot.x()).compareTo(knot.at()) != 0;
    }
}
