package vn.parindex.scoring;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.Anchor;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Leaf scored on the straight line between two anchors, flat outside (nội suy tuyến tính). */
public final class LinearTask extends LeafTask {

    private final ScoringMethod.Linear method;
    private final MeasureTerms measure;
    private final Step lower;
    private final Step upper;

    /** Points for each 1 of x. */
    private final Fraction slope;

    LinearTask(TaskFrame frame, ScoringMethod.Linear method, MeasureTerms measure) {
        super(frame);
        this.method = method;
        this.measure = measure;
        Fraction start = measure.scale().of(lowerAnchor().at());
        Fraction end = measure.scale().of(upperAnchor().at());
        Fraction way = end.minus(start);
        Fraction rise = atUpper().value().minus(atLower().value());
        this.lower = Step.above(start);
        this.upper = Step.from(end);
        this.slope = way.isZero() ? Fraction.ZERO : rise.dividedBy(way);
    }

    @Override
    public ScoringMethod.Linear method() {
        return method;
    }

    /** Above it the line begins. */
    public Step lower() {
        return lower;
    }

    /** From it on the line is flat again. */
    public Step upper() {
        return upper;
    }

    public Points atLower() {
        return lowerAnchor().points();
    }

    public Points atUpper() {
        return upperAnchor().points();
    }

    /** Points on the line, for an x between the anchors. */
    public Points onTheLine(UnitFacts unit) {
        Fraction gone = unit.x(this).minus(lower.at());
        return new Points(atLower().value().plus(gone.times(slope)));
    }

    @Override
    Finding find(UnitFacts unit) {
        return measure.find(unit);
    }

    /** None of a falling line: there is nothing that more of it would reach. */
    @Override
    public Steps steps(Finding finding) {
        if (atUpper().compareTo(atLower()) < 0) {
            return Steps.NONE;
        }
        Anchor better = upperAnchor();
        Threshold top = new Threshold(better.at(), true, better.points());
        return upper.isReachedBy(finding.x())
                ? new Steps(List.of(), Optional.of(top), Optional.empty())
                : new Steps(
                        List.of(new Refusal(
                                "to " + better.at(),
                                better.at(),
                                measure.scale().shown(finding.x()))),
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
