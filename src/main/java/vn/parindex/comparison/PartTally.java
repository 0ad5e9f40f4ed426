package vn.parindex.comparison;

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

    Movement movement(Points before, Points after) {
        return new Movement(before, after, parts());
    }

    private List<MovementPart> parts() {
        return byCause.entrySet().stream()
                .filter(entry -> !entry.getValue().isZero())
                .map(entry -> new MovementPart(entry.getKey(), entry.getValue()))
                .toList();
    }
}
