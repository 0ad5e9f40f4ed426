package vn.parindex.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.recorded.RecordedLeaf;
import vn.parindex.recorded.RecordedUnit;

/** Follows points and applicable maximum from cause to cause, and the index with them (các bước thay đổi chỉ số). */
final class IndexSteps {

    private final RecordedUnit before;
    private final RecordedUnit after;
    private final Map<MovementCause, Points> points = new EnumMap<>(MovementCause.class);
    private final Map<MovementCause, Points> maximum = new EnumMap<>(MovementCause.class);

    IndexSteps(RecordedUnit before, RecordedUnit after) {
        this.before = before;
        this.after = after;
    }

    /** One leaf goes from one state to another; it may come from nothing or go. */
    void step(MovementCause cause, Optional<RecordedLeaf> from, Optional<RecordedLeaf> to) {
        from.ifPresent(leaf -> {
            points.merge(cause, Points.ZERO.minus(leaf.contribution()), Points::plus);
            maximum.merge(cause, Points.ZERO.minus(leaf.addedMax()), Points::plus);
        });
        to.ifPresent(leaf -> {
            points.merge(cause, leaf.contribution(), Points::plus);
            maximum.merge(cause, leaf.addedMax(), Points::plus);
        });
    }

    /** Where nothing applies between two steps, the index stays as it was until something does. */
    IndexMovement movement() {
        return new IndexMovement(before.index(), after.index(), parts());
    }

    /** Between two indexes of printed points: what the parts are off by goes to the largest. */
    IndexMovement printedMovement() {
        List<IndexMovement.Part> parts = new ArrayList<>(parts());
        Optional<Fraction> off = before.index()
                .flatMap(from -> after.index().map(to -> to.value().minus(from.value())))
                .map(difference ->
                        parts.stream().map(part -> part.points().value()).reduce(difference, Fraction::minus))
                .filter(rest -> !rest.isZero());
        off.ifPresent(rest -> {
            IndexMovement.Part largest = parts.stream()
                    .max(Comparator.comparing(IndexSteps::size))
                    .orElseGet(() -> new IndexMovement.Part(MovementCause.UNSPLIT, new Percent(Fraction.ZERO)));
            IndexMovement.Part mended = new IndexMovement.Part(
                    largest.cause(), new Percent(largest.points().value().plus(rest)));
            parts.removeIf(part -> part == largest);
            parts.add(mended);
            parts.removeIf(part -> part.points().value().isZero());
            parts.sort(Comparator.comparing(IndexMovement.Part::cause));
        });
        return new IndexMovement(before.index(), after.index(), parts);
    }

    private List<IndexMovement.Part> parts() {
        if (before.index().isEmpty() || after.index().isEmpty()) {
            return List.of();
        }
        List<IndexMovement.Part> parts = new ArrayList<>();
        Points sum = before.points();
        Points whole = before.applicableMax();
        Fraction index = before.index().orElseThrow().value();
        for (MovementCause cause : MovementCause.values()) {
            sum = sum.plus(points.getOrDefault(cause, Points.ZERO));
            whole = whole.plus(maximum.getOrDefault(cause, Points.ZERO));
            Fraction next = whole.isZero()
                    ? index
                    : Percent.ofShare(sum.value().dividedBy(whole.value())).value();
            if (!next.equals(index)) {
                parts.add(new IndexMovement.Part(cause, new Percent(next.minus(index))));
            }
            index = next;
        }
        return parts;
    }

    private static Fraction size(IndexMovement.Part part) {
        return part.points().value().max(Fraction.ZERO.minus(part.points().value()));
    }
}
