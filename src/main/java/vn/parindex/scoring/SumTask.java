package vn.parindex.scoring;

import java.util.List;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Points;

/** Leaf scored as the sum of its parts (tổng các phần); x is that sum. */
public record SumTask(TaskFrame frame, ScoringMethod.Sum method, List<LeafTask> parts) implements LeafTask {

    public SumTask {
        parts = List.copyOf(parts);
    }

    @Override
    public Finding find(UnitFacts unit) {
        List<Award> awards = unit.awardsOf(parts);
        LossTally lost = new LossTally();
        awards.forEach(award -> lost.addAll(award.lost()));
        Points earned = awards.stream().map(Award::points).reduce(Points.ZERO, Points::plus);
        List<Standing> standings = parts.stream()
                .map(part -> Parts.of(unit.award(part), unit.finding(part).standing()))
                .toList();
        return new Finding(Parts.together(standings), earned.value(), Reading.NOTHING, lost.losses());
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
