package vn.parindex.ranking;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.criteria.RankingRule.Ties;
import vn.parindex.points.Fraction;
import vn.parindex.points.FractionOrder;

/**
 * Best and worst rank of units whose index is known within a range (khoảng thứ hạng), the units being independent of each
 * other: at its best a unit has its highest index and only those stand above it that are higher even at their lowest.
 *
 * <p>Units that meet at one index are decided as the set says: they share the rank, or stand by id, or go by a tie-break;
 * a tie-break between units in doubt may go either way. Those above are counted, never gone through one by one, so that a
 * group may have any size.
 */
final class RankBounds {

    private final Members members;
    private final boolean pending;
    private final Ties ties;
    private final boolean tieBreak;
    private final int[] low;
    private final int[] high;
    private final boolean[] always;
    /** Where the tie-break decides: whoever has the smaller number stands above. */
    private final int[] broken;

    private final SortedKeys lows;
    private final SortedKeys lowsOfAlways;
    private final SortedKeys highs;
    private final SortedKeys openHighs;
    private final SortedKeys points;
    private final SortedKeys pointsOfAlways;
    private final SortedKeys places;
    private final int[] fewest;

    RankBounds(RankOrder order, Members members, boolean pending) {
        this.members = members;
        this.pending = pending;
        this.ties = order.ties();
        this.tieBreak = order.hasTieBreak();
        int count = members.count();
        int[] ends = FractionOrder.of(2 * count, this::end);
        this.low = Arrays.copyOfRange(ends, 0, count);
        this.high = Arrays.copyOfRange(ends, count, 2 * count);
        this.always = new boolean[count];
        IntStream.range(0, count)
                .forEach(i ->
                        always[i] = range(i).filter(IndexRange::alwaysRanked).isPresent());
        int[] shared = order.tieBreaks(members);
        boolean byId = ties == Ties.CONSECUTIVE;
        this.broken =
                byId ? FractionOrder.ofPairs(shared, IntStream.range(0, count).toArray()) : shared;
        this.lows = SortedKeys.of(count, this::isKnown, i -> SortedKeys.key(low[i], i));
        this.lowsOfAlways = SortedKeys.of(count, i -> always[i], i -> SortedKeys.key(low[i], i));
        this.highs = SortedKeys.of(count, this::isKnown, i -> SortedKeys.key(high[i], i));
        this.openHighs = SortedKeys.of(count, this::isOpen, i -> SortedKeys.key(high[i], i));
        this.points = SortedKeys.of(count, this::isPoint, i -> SortedKeys.key(low[i], broken[i]));
        this.pointsOfAlways =
                SortedKeys.of(count, i -> isPoint(i) && always[i], i -> SortedKeys.key(low[i], broken[i]));
        this.places = points.distinct();
        this.fewest = fewest();
    }

    private Optional<Fraction> end(int end) {
        int count = members.count();
        return end < count
                ? range(end).map(range -> range.low().value())
                : range(end - count).map(range -> range.high().value());
    }

    private Optional<IndexRange> range(int member) {
        return members.contenders().range(members.unit(member), pending);
    }

    /** Whether the unit can be in the ranking at all. */
    boolean isKnown(int member) {
        return low[member] != FractionOrder.NONE;
    }

    int best(int member) {
        return 1 + (ties == Ties.DENSE ? fewestPlacesAbove(member) : surelyAbove(member, lowsOfAlways, pointsOfAlways));
    }

    int worst(int member) {
        return 1 + (ties == Ties.DENSE ? mostPlacesAbove(member) : maybeAbove(member));
    }

    CertainOrders certainOrders() {
        long pairs = IntStream.range(0, members.count())
                .filter(this::isKnown)
                .mapToLong(member -> surelyAbove(member, lows, points))
                .sum();
        return members.count() > CertainOrders.MOST_UNITS ? CertainOrders.counted(pairs) : listed();
    }

    /** By the place of the upper unit, then of the lower, among the ranges from the highest downwards. */
    private CertainOrders listed() {
        int[] ordered = IntStream.range(0, members.count())
                .filter(this::isKnown)
                .boxed()
                .sorted((one, other) -> high[one] != high[other]
                        ? Integer.compare(high[other], high[one])
                        : low[one] != low[other] ? Integer.compare(low[other], low[one]) : Integer.compare(one, other))
                .mapToInt(member -> member)
                .toArray();
        return CertainOrders.listed(IntStream.of(ordered)
                .boxed()
                .flatMap(above -> IntStream.of(ordered)
                        .filter(below -> mustStandAbove(above, below))
                        .mapToObj(below -> new CertainOrder(members.id(above), members.id(below))))
                .toList());
    }

    private boolean mustStandAbove(int above, int below) {
        if (low[above] != high[below]) {
            return low[above] > high[below];
        }
        if (tieBreak) {
            return isPoint(above) && isPoint(below) && broken[above] < broken[below];
        }
        return ties == Ties.CONSECUTIVE && above < below;
    }

    private int surelyAbove(int member, SortedKeys lowEnds, SortedKeys settled) {
        int above = lowEnds.above(high[member]);
        if (tieBreak) {
            return above + (isPoint(member) ? settled.before(low[member], broken[member]) : 0);
        }
        return above + (ties == Ties.CONSECUTIVE ? lowEnds.before(high[member], member) : 0);
    }

    private int maybeAbove(int member) {
        int above = highs.above(low[member]) - (isOpen(member) ? 1 : 0);
        if (tieBreak) {
            return above
                    + (isPoint(member)
                            ? openHighs.at(low[member]) + points.before(low[member], broken[member])
                            : highs.at(low[member]));
        }
        return above + (ties == Ties.CONSECUTIVE ? highs.before(low[member], member) : 0);
    }

    /** How few different indexes those surely above can have: as few points as it takes to hit every range. */
    private int fewestPlacesAbove(int member) {
        int ofIndexes = fewest[lowsOfAlways.above(high[member])];
        boolean byTieBreak = isPoint(member) && pointsOfAlways.before(low[member], broken[member]) > 0;
        return ofIndexes + (byTieBreak ? 1 : 0);
    }

    /** How many points it takes to hit so many ranges, those with the highest low ends. */
    private int[] fewest() {
        long[] keys = lowsOfAlways.keys();
        int[] hits = new int[keys.length + 1];
        int last = Integer.MAX_VALUE;
        for (int i = 0; i < keys.length; i++) {
            int member = SortedKeys.second(keys[keys.length - 1 - i]);
            boolean hit = last != Integer.MAX_VALUE && high[member] >= last;
            last = hit ? last : low[member];
            hits[i + 1] = hits[i] + (hit ? 0 : 1);
        }
        return hits;
    }

    /** How many different places those maybe above can take: each range its own, equals without doubt one together. */
    private int mostPlacesAbove(int member) {
        int above = openHighs.above(low[member]) - (isOpen(member) ? 1 : 0) + places.above(low[member]);
        if (!tieBreak) {
            return above;
        }
        return above
                + openHighs.at(low[member])
                + (isPoint(member) ? places.before(low[member], broken[member]) : places.at(low[member]));
    }

    private boolean isPoint(int member) {
        return isKnown(member) && low[member] == high[member];
    }

    private boolean isOpen(int member) {
        return isKnown(member) && low[member] != high[member];
    }
}
