package vn.parindex.comparison;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.parindex.points.Points;

/** Adds up moved points by cause (cộng điểm thay đổi theo nguyên nhân). */
final class PartTally {

    private final Map<MovementCause, Points> byCause = new EnumMap<>(MovementCause.class);

    void add(MovementCause cause, Points points) {
        byCause.merge(cause, points, Points::plus);
    }

    /** Whether nothing moved by any cause. */
    boolean isEmpty() {
        return byCause.values().stream().allMatch(Points::isZero);
    }

    Movement movement(Points before, Points after) {
        return new Movement(before, after, parts());
    }

    /**
     * The same between two totals as printed: each was rounded by itself, and what the parts are off by goes to the largest.
     */
    Movement printedMovement(Points before, Points after) {
        Points sum = byCause.values().stream().reduce(Points.ZERO, Points::plus);
        Points off = after.minus(before).minus(sum);
        if (!off.isZero()) {
            add(largest(), off);
        }
        return movement(before, after);
    }

    private MovementCause largest() {
        return byCause.entrySet().stream()
                .max(Comparator.comparing(entry -> size(entry.getValue())))
                .map(Map.Entry::getKey)
                .orElse(MovementCause.UNSPLIT);
    }

    private static Points size(Points points) {
        return points.max(Points.ZERO.minus(points));
    }

    private List<MovementPart> parts() {
        return byCause.entrySet().stream()
                .filter(entry -> !entry.getValue().isZero())
                .map(entry -> new MovementPart(entry.getKey(), entry.getValue()))
                .toList();
    }
}
