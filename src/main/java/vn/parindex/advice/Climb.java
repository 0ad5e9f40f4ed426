package vn.parindex.advice;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.parindex.indicator.FactValue;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/**
 * Moves one number of a leaf step by step in one direction (tìm thay đổi ít nhất), on the steps where the points may bend
 * and by halving in between: finds the first gain, the most that can be won, and every level of a step method on the way.
 * Each find wins more than every smaller change in that direction.
 *
 * <p>Exact because between two cuts gains rise in one stretch only (see {@link Cuts}); that does not hold for a penalty
 * leaf that takes the best of alternatives which one fact moves in opposite directions, where a smaller gain in the middle
 * of a stretch may be passed over. Even there each find is proved one step down.
 */
final class Climb {

    private final LeafProbe probe;
    private final Movable.Stepwise fact;
    private final boolean up;
    private final BigInteger end;
    /** Steps that are looked at one by one, with the number of the level cut they belong to; -1 for a mere bend. */
    private final TreeMap<BigInteger, Integer> stops = new TreeMap<>();

    private Points best = Points.ZERO;
    private final List<BigInteger> finds = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();

    Climb(LeafProbe probe, Movable.Stepwise fact, List<Cut> cuts, boolean up) {
        this.probe = probe;
        this.fact = fact;
        this.up = up;
        for (int i = 0; i < cuts.size(); i++) {
            addStops(cuts.get(i), i);
        }
        stops.putIfAbsent(BigInteger.ONE, -1);
        Optional<BigInteger> limit = limit();
        this.end = limit.orElseGet(stops::lastKey);
        stops.headMap(BigInteger.ONE).clear();
        stops.tailMap(end, false).clear();
        if (end.signum() > 0) {
            stops.putIfAbsent(end, -1);
        }
    }

    /** The values worth offering, the smaller change first. */
    List<FactValue> finds() {
        if (end.signum() <= 0) {
            return List.of();
        }
        probe.prepare(fact.fact(), firstQuestions().map(this::value).toList());
        BigInteger before = BigInteger.ZERO;
        for (Map.Entry<BigInteger, Integer> stop : stops.entrySet()) {
            stretch(before.add(BigInteger.ONE), stop.getKey().subtract(BigInteger.ONE));
            note(stop.getKey(), stop.getValue());
            before = stop.getKey();
        }
        return offered().map(this::value).toList();
    }

    /** Every stop, and the steps beside it: the ends of the stretches. */
    private Stream<BigInteger> firstQuestions() {
        return stops.keySet().stream()
                .flatMap(stop -> Stream.of(stop.subtract(BigInteger.ONE), stop, stop.add(BigInteger.ONE)))
                .filter(step -> step.signum() > 0 && step.compareTo(end) <= 0)
                .distinct();
    }

    /** The steps between two stops, where gains fall first, if at all, and then only rise. */
    private void stretch(BigInteger from, BigInteger to) {
        if (from.compareTo(to) > 0) {
            return;
        }
        note(from, -1);
        Points top = gain(to);
        if (top.compareTo(best) > 0) {
            if (finds.isEmpty()) {
                note(least(from, to, smallestAbove(best)), -1);
            }
            note(least(from, to, gain -> gain.compareTo(top) >= 0), -1);
        }
    }

    private static Wanted smallestAbove(Points points) {
        return gain -> gain.compareTo(points) > 0;
    }

    private interface Wanted {
        boolean is(Points gain);
    }

    /** The first step that wins what is wanted; the one at the end does. */
    private BigInteger least(BigInteger from, BigInteger to, Wanted wanted) {
        BigInteger low = from;
        BigInteger high = to;
        while (low.compareTo(high) < 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (wanted.is(gain(middle))) {
                high = middle;
            } else {
                low = middle.add(BigInteger.ONE);
            }
        }
        return high;
    }

    private void note(BigInteger step, int level) {
        if (gain(step).compareTo(best) > 0) {
            best = gain(step);
            finds.add(step);
            levels.add(level);
        }
    }

    /** The first, the last, and of every level the first. */
    private Stream<BigInteger> offered() {
        List<BigInteger> kept = new ArrayList<>();
        for (int i = 0; i < finds.size(); i++) {
            boolean begins = levels.get(i) >= 0 && levels.indexOf(levels.get(i)) == i;
            if (i == 0 || i == finds.size() - 1 || begins) {
                kept.add(proved(finds.get(i)));
            }
        }
        return kept.stream().distinct();
    }

    /** The step itself when one step less wins fewer points; else the first of those that win as much. */
    private BigInteger proved(BigInteger step) {
        BigInteger least = step;
        while (least.compareTo(BigInteger.ONE) > 0
                && gain(least.subtract(BigInteger.ONE)).compareTo(gain(step)) >= 0) {
            least = least.subtract(BigInteger.ONE);
        }
        return least;
    }

    /** A step that leaves the leaf unscored wins nothing. */
    private Points gain(BigInteger step) {
        return probe.gain(fact.fact(), value(step)).orElse(Points.ZERO);
    }

    private FactValue value(BigInteger step) {
        return fact.after(up ? step : step.negate());
    }

    private void addStops(Cut cut, int number) {
        Fraction steps = cut.at().minus(Fraction.of(fact.now())).dividedBy(Fraction.of(fact.step()));
        Fraction ahead = up ? steps : Fraction.ZERO.minus(steps);
        BigInteger below = floor(ahead);
        boolean whole = ahead.isWhole();
        Stream.of(below.subtract(BigInteger.ONE), below, below.add(BigInteger.ONE))
                .filter(step -> whole || step.compareTo(below) >= 0)
                .forEach(step -> stops.merge(step, cut.level() ? number : -1, Math::max));
    }

    /** The last step that makes sense: down to 0, up to the highest value if there is one. */
    private Optional<BigInteger> limit() {
        Optional<BigDecimal> way = up ? fact.most().map(most -> most.subtract(fact.now())) : Optional.of(fact.now());
        return way.map(distance -> floor(Fraction.of(distance).dividedBy(Fraction.of(fact.step()))));
    }

    private static BigInteger floor(Fraction fraction) {
        BigInteger near = fraction.rounded(0).toBigIntegerExact();
        return Fraction.of(new BigDecimal(near)).compareTo(fraction) > 0 ? near.subtract(BigInteger.ONE) : near;
    }
}
