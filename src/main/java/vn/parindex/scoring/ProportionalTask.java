package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Leaf scored as M × x ÷ base, nothing under the floor, M from full upwards (theo tỷ lệ). */
public final class ProportionalTask extends LeafTask {

    private final ScoringMethod.Proportional method;
    private final MeasureTerms measure;
    private final Step floor;
    private final Step full;

    /** M ÷ base. */
    private final Fraction slope;

    ProportionalTask(TaskFrame frame, ScoringMethod.Proportional method, MeasureTerms measure) {
        super(frame);
        this.method = method;
        this.measure = measure;
        Scale scale = measure.scale();
        Fraction base = scale.of(method.base());
        this.floor = Step.from(method.floor().map(scale::of).orElse(Fraction.ZERO));
        this.full = Step.from(method.full().map(scale::of).map(base::min).orElse(base));
        this.slope = frame.maxPoints().value().dividedBy(base);
    }

    @Override
    public ScoringMethod.Proportional method() {
        return method;
    }

    /** Where points begin; reached at equality. Without a floor everything reaches it. */
    public Step floor() {
        return floor;
    }

    /** Where M is reached: the base, or full where it is lower. */
    public Step full() {
        return full;
    }

    /** M × x ÷ base, for an x under full. */
    public Points share(UnitFacts unit) {
        return shareAt(unit.x(this));
    }

    @Override
    Finding find(UnitFacts unit) {
        return measure.find(unit);
    }

    @Override
    public Steps steps(Finding finding) {
        Bound top = method.full()
                .filter(bound -> bound.value().compareTo(method.base().value()) < 0)
                .orElse(method.base());
        Threshold most = new Threshold(top, true, maxPoints());
        Optional<Threshold> least = method.floor().map(bound -> new Threshold(bound, true, pointsAt(bound)));
        if (full.isReachedBy(finding.x())) {
            return new Steps(List.of(), Optional.of(most), Optional.empty());
        }
        List<Refusal> refused = new ArrayList<>();
        Fraction shown = measure.scale().shown(finding.x());
        refused.add(new Refusal("full " + top, top, shown));
        if (floor.isReachedBy(finding.x())) {
            return new Steps(refused, least, Optional.of(most));
        }
        least.ifPresent(under -> refused.add(new Refusal("floor " + under.bound(), under.bound(), shown)));
        return new Steps(refused, Optional.empty(), least);
    }

    private Points pointsAt(Bound bound) {
        Fraction x = measure.scale().of(bound);
        return full.isReachedBy(x) ? maxPoints() : shareAt(x);
    }

    private Points shareAt(Fraction x) {
        return new Points(x.times(slope)).min(maxPoints());
    }
}
