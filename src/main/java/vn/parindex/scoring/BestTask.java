package vn.parindex.scoring;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Points;

/** Leaf scored by its best alternative (phương án có lợi nhất), the first of equals; x is its points. */
public final class BestTask extends LeafTask {

    private final ScoringMethod.Best method;
    private final List<LeafTask> parts;

    BestTask(TaskFrame frame, ScoringMethod.Best method, List<LeafTask> parts) {
        super(frame);
        this.method = method;
        this.parts = List.copyOf(parts);
    }

    @Override
    public ScoringMethod.Best method() {
        return method;
    }

    @Override
    public List<LeafTask> parts() {
        return parts;
    }

    @Override
    Finding find(UnitFacts unit) {
        return chosen(unit)
                .map(number -> unit.award(parts.get(number)))
                .map(award -> new Finding(Standing.KNOWN, award.points().value(), Reading.NOTHING, award.lost()))
                .orElseGet(() -> Finding.of(Parts.together(parts, unit)));
    }

    /** The number of the scored alternative with the most points. */
    @Override
    Optional<Integer> chosen(UnitFacts unit) {
        Optional<Integer> best = Optional.empty();
        for (int i = 0; i < parts.size(); i++) {
            Award award = unit.award(parts.get(i));
            boolean better = best.map(number -> award.points()
                                    .compareTo(unit.award(parts.get(number)).points())
                            > 0)
                    .orElse(true);
            if (award.state() == LeafState.SCORED && better) {
                best = Optional.of(i);
            }
        }
        return best;
    }

    /** Points of the best alternative. */
    public Points earned(UnitFacts unit) {
        return new Points(unit.x(this));
    }

    /** What the best alternative lost, by cause. */
    public List<Loss> lost(UnitFacts unit) {
        return unit.finding(this).losses();
    }
}
