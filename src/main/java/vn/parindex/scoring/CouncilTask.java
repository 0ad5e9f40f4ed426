package vn.parindex.scoring;

import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Points;

/** Leaf that takes its points from the appraisal (hội đồng thẩm định); x is those points. */
public final class CouncilTask extends LeafTask {

    private final ScoringMethod.Council method;

    /** Whether the appraisal of the leaf is its own: as the leaf itself or an alternative of it, not as one of several parts. */
    private final boolean decidesLeaf;

    CouncilTask(TaskFrame frame, ScoringMethod.Council method, boolean decidesLeaf) {
        super(frame);
        this.method = method;
        this.decidesLeaf = decidesLeaf;
    }

    @Override
    public ScoringMethod.Council method() {
        return method;
    }

    @Override
    Finding find(UnitFacts unit) {
        return !decidesLeaf
                ? Finding.of(Standing.PENDING)
                : unit.appraisal(this)
                        .map(appraisal -> Finding.known(appraisal.points().value(), Reading.NOTHING))
                        .orElseGet(() -> Finding.of(Standing.PENDING));
    }

    /** The points the appraisal decided. */
    public Points decided(UnitFacts unit) {
        return new Points(unit.x(this));
    }
}
