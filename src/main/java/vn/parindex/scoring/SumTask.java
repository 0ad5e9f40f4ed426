package vn.parindex.scoring;

import java.util.List;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Points;

/** Leaf scored as the sum of its parts (tổng các phần); x is that sum. */
public final class SumTask extends LeafTask {

    private final ScoringMethod.Sum method;
    private final List<LeafTask> parts;

    SumTask(TaskFrame frame, ScoringMethod.Sum method, List<LeafTask> parts) {
        super(frame);
        this.method = method;
        this.parts = List.copyOf(parts);
    }

    @Override
    public ScoringMethod.Sum method() {
        return method;
    }

    @Override
    public List<LeafTask> parts() {
        return parts;
    }

    @Override
    Finding find(UnitFacts unit) {
        LossTally lost = new LossTally();
        Points earned = Points.ZERO;
        for (LeafTask part : parts) {
            Award award = unit.award(part);
            lost.addAll(award.lost());
            earned = earned.plus(award.points());
        }
        return new Finding(Parts.together(parts, unit), earned.value(), Reading.NOTHING, lost.losses());
    }

    /** What the parts earned together. */
    public Points earned(UnitFacts unit) {
        return new Points(unit.x(this));
    }

    /** What the parts lost together, by cause. */
    public List<Loss> lost(UnitFacts unit) {
        return unit.finding(this).losses();
    }
}
