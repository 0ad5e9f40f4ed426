package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Leaf scored as M × x ÷ base, nothing under the floor, M from full upwards (theo tỷ lệ). */
public record ProportionalTask(TaskFrame frame, ScoringMethod.Proportional method, Scale scale) implements LeafTask {

    @Override
    public Finding find(UnitFacts unit) {
        return MeasureFinding.of(method.measure(), this, unit);
    }

    /** Where points begin; reached at equality. Without a floor everything reaches it. */
    public Step floor() {
        return Step.from(method.floor().map(scale::of).orElse(Fraction.ZERO));
    }

    /** Where M is reached: the base, or full where it is lower. */
    public Step full() {
        Fraction base = scale.of(method.base());
        return Step.from(method.full().map(scale::of).map(base::min).orElse(base));
    }

    /** M × x ÷ base, for an x under full. */
    public Points share(UnitFacts unit) {
        return shareAt(unit.x(this));
    }

    @Override
    public Steps steps(Finding finding) {
        Bound top = method.full()
                .filter(full -> full.value().compareTo(method.base().value()) < 0)
                .orElse(method.base());
        Threshold full = new Threshold(top, true, maxPoints());
        Optional<Threshold> floor = method.floor().map(bound -> new Threshold(bound, true, pointsAt(bound)));
        if (full().isReachedBy(finding.x())) {
            return new Steps(List.of(), Optional.of(full), Optional.empty());
        }
        List<Refusal> refused = new ArrayList<>();
        refused.add(new Refusal("full " + top, top, scale.shown(finding.x())));
        if (floor().isReachedBy(finding.x())) {
            return new Steps(refused, floor, Optional.of(full));
        }
        floor.ifPresent(
                under -> refused.add(new Refusal("floor " + under.bound(), under.bound(), scale.shown(finding.x()))));
        return new Steps(refused, Optional.empty(), floor);
    }

    private Points pointsAt(Bound bound) {
        return full().isReachedBy(scale.of(bound)) ? maxPoints() : shareAt(scale.of(bound));
    }

    private Points shareAt(Fraction x) {
        return maxPoints().times(x.dividedBy(scale.of(method.base())).min(Fraction.ONE));
    }
}
