package vn.parindex.scoring;

import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Points;

/** Leaf scored by the reported code (theo mã lựa chọn); x is the points of the code. */
public final class ChoiceTask extends LeafTask {

    private final ScoringMethod.Choice method;

    /** Number of the fact. */
    private final int fact;

    private final Step full;

    ChoiceTask(TaskFrame frame, ScoringMethod.Choice method, FactNumbers numbers) {
        super(frame);
        this.method = method;
        this.fact = numbers.of(method.fact());
        this.full = Step.from(frame.maxPoints().value());
    }

    @Override
    public ScoringMethod.Choice method() {
        return method;
    }

    /** Reached by a code that is worth M. */
    public Step full() {
        return full;
    }

    @Override
    Finding find(UnitFacts unit) {
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
