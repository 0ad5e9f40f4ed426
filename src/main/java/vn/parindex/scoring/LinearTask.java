package vn.parindex.scoring;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.Anchor;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Leaf scored on the straight line between two anchors, flat outside (nội suy tuyến tính). */
public record LinearTask(TaskFrame frame, ScoringMethod.Linear method, Scale scale) implements LeafTask {

    @Override
    public Finding find(UnitFacts unit) {
        return MeasureFinding.of(method.measure(), this, unit);
    }

    /** Above it the line begins. */
    public Step lower() {
        return Step.above(scale.of(lowerAnchor().at()));
    }

    /** From it on the line is flat again. */
    public Step upper() {
        return Step.from(scale.of(upperAnchor().at()));
    }

    public Points atLower() {
        return lowerAnchor().points();
    }

    public Points atUpper() {
        return upperAnchor().points();
    }

    /** Points on the line, for an x between the anchors. */
    public Points onTheLine(UnitFacts unit) {
        Fraction start = scale.of(lowerAnchor().at());
        Fraction way =
                unit.x(this).minus(start).dividedBy(scale.of(upperAnchor().at()).minus(start));
        return atLower().plus(atUpper().minus(atLower()).times(way));
    }

    @Override
    public Steps steps(Finding finding) {
        Anchor better = atUpper().compareTo(atLower()) >= 0 ? upperAnchor() : lowerAnchor();
        Threshold top = new Threshold(better.at(), true, better.points());
        boolean rising = better.equals(upperAnchor());
        boolean there = rising ? upper().isReachedBy(finding.x()) : !lower().isReachedBy(finding.x());
        return there
                ? new Steps(List.of(), Optional.of(top), Optional.empty())
                : new Steps(
                        List.of(new Refusal("to " + better.at(), better.at(), scale.shown(finding.x()))),
                        Optional.empty(),
                        Optional.of(top));
    }

    private Anchor lowerAnchor() {
        return isForward() ? method.from() : method.to();
    }

    private Anchor upperAnchor() {
        return isForward() ? method.to() : method.from();
    }

    private boolean isForward() {
        return method.from().at().value().compareTo(method.to().at().value()) <= 0;
    }
}
