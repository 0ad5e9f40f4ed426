package vn.parindex.comparison;

import java.util.List;
import java.util.Optional;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;

/**
 * How the index moved (thay đổi chỉ số), in percentage points: the parts add up to the difference, exactly.
 *
 * @param before none where nothing applied
 * @param parts one a cause, in the order of the causes; empty unless both indexes exist
 */
public record IndexMovement(Optional<Percent> before, Optional<Percent> after, List<Part> parts) {

    /** Percentage points that moved by one cause (phần chỉ số thay đổi); never zero. */
    public record Part(MovementCause cause, Percent points) {}

    public IndexMovement {
        parts = List.copyOf(parts);
        Fraction sum = parts.stream().map(part -> part.points().value()).reduce(Fraction.ZERO, Fraction::plus);
        boolean addsUp = before.isEmpty()
                || after.isEmpty()
                || before.get().value().plus(sum).equals(after.get().value());
        if (!addsUp) {
            throw new IllegalStateException("parts %s do not lead from %s to %s".formatted(parts, before, after));
        }
    }

    /** In percentage points; none unless both indexes exist. */
    public Optional<Percent> difference() {
        return before.flatMap(from -> after.map(to -> new Percent(to.value().minus(from.value()))));
    }
}
