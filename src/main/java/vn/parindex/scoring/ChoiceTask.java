package vn.parindex.scoring;

import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Points;

/** Leaf scored by the reported code (theo mã lựa chọn); x is the points of the code. */
public record ChoiceTask(TaskFrame frame, ScoringMethod.Choice method) implements LeafTask {

    @Override
    public Finding find(UnitFacts unit) {
        return unit.value(method.fact())
                .match(
                        known -> pointsOf(known)
                                .map(points ->
                                        Finding.known(points.value(), new Reading.OfScalar(method.fact(), known)))
                                .orElseGet(() ->
                                        Finding.of(Standing.CONTRADICTORY, new Reading.OfScalar(method.fact(), known))),
                        () -> Finding.of(Standing.MISSING),
                        () -> Finding.of(Standing.NOT_APPLICABLE),
                        () -> Finding.of(Standing.CONTRADICTORY));
    }

    /** Reached by a code that is worth M. */
    public Step full() {
        return Step.from(maxPoints().value());
    }

    /** Points of the reported code. */
    public Points ofTheCode(UnitFacts unit) {
        return new Points(unit.x(this));
    }

    private Optional<Points> pointsOf(Scalar reported) {
        return Optional.ofNullable(method.points().get(reported.text()))
                .or(() -> method.points().entrySet().stream()
                        .filter(entry -> Gates.same(new Scalar.Code(entry.getKey()), reported))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }
}
