package vn.parindex.comparison;

import java.util.List;
import vn.parindex.points.Points;

/**
 * How points moved (mức thay đổi điểm): the parts add up to the difference, exactly. Points are what is contributed to the
 * total, so that those of a penalty are negative.
 *
 * @param parts one a cause, in the order of the causes
 */
public record Movement(Points before, Points after, List<MovementPart> parts) {

    public Movement {
        parts = List.copyOf(parts);
        Points sum = parts.stream().map(MovementPart::points).reduce(Points.ZERO, Points::plus);
        if (!before.plus(sum).equals(after)) {
            throw new IllegalStateException("parts %s do not lead from %s to %s".formatted(parts, before, after));
        }
    }

    /** What was won, or lost where negative. */
    public Points difference() {
        return after.minus(before);
    }

    /** Points moved by a cause; zero when none. */
    public Points part(MovementCause cause) {
        return parts.stream()
                .filter(part -> part.cause() == cause)
                .map(MovementPart::points)
                .reduce(Points.ZERO, Points::plus);
    }

    /** Whether nothing moved, not even parts that make up for each other. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
