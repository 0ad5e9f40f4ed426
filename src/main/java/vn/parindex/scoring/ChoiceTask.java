package vn.parindex.scoring;

import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Points;

/**
 * Leaf scored by the reported code (theo mã lựa chọn); x is the points of the code.
 *
 * @param fact number of the fact
 * @param full reached by a code that is worth M
 */
public record ChoiceTask(TaskFrame frame, ScoringMethod.Choice method, int fact, Step full) implements LeafTask {

    static ChoiceTask of(TaskFrame frame, ScoringMethod.Choice method, FactNumbers numbers) {
        return new ChoiceTask(
                frame,
                method,
                numbers.of(method.fact()),
                Step.from(frame.maxPoints().value()));
    }

    @Override
    public Finding find(UnitFacts unit) {
        FactValue value = unit.value(fact);
        return value.known().map(this::find).orElseGet(() -> Finding.of(Standing.of(value)));
    }

    /** Points of the reported code. */
    public Points ofTheCode(UnitFacts unit) {
        return new Points(unit.x(this));
    }

    private Finding find(Scalar known) {
        Reading reading = new Reading.OfScalar(method.fact(), known);
        return pointsOf(known)
                .map(points -> Finding.known(points.value(), reading))
                .orElseGet(() -> Finding.of(Standing.CONTRADICTORY, reading));
    }

    private Optional<Points> pointsOf(Scalar reported) {
        Points written = method.points().get(reported.text());
        return written == null ? pointsOfSame(reported) : Optional.of(written);
    }

    private Optional<Points> pointsOfSame(Scalar reported) {
        return method.points().entrySet().stream()
                .filter(entry -> Gates.same(new Scalar.Code(entry.getKey()), reported))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
