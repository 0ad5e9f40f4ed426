package vn.parindex.scoring;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.Anchor;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/**
 * Leaf scored on the straight line between two anchors, flat outside (nội suy tuyến tính).
 *
 * @param lower above it the line begins
 * @param upper from it on the line is flat again
 * @param slope points for each 1 of x
 */
public record LinearTask(
        TaskFrame frame, ScoringMethod.Linear method, MeasureTerms measure, Step lower, Step upper, Fraction slope)
        implements LeafTask {

    static LinearTask of(TaskFrame frame, ScoringMethod.Linear method, MeasureTerms measure) {
        Anchor first = isForward(method) ? method.from() : method.to();
        Anchor last = isForward(method) ? method.to() : method.from();
        Fraction start = measure.scale().of(first.at());
        Fraction end = measure.scale().of(last.at());
        Fraction way = end.minus(start);
        Fraction rise = last.points().value().minus(first.points().value());
        return new LinearTask(
                frame,
                method,
                measure,
                Step.above(start),
                Step.from(end),
                way.isZero() ? Fraction.ZERO : rise.dividedBy(way));
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
    public Finding find(UnitFacts unit) {
        return measure.find(unit);
    }

    @Override
    public Steps steps(Finding finding) {
        Anchor better = atUpper().compareTo(atLower()) >= 0 ? upperAnchor() : lowerAnchor();
        Threshold top = new Threshold(better.at(), true, better.points());
        boolean rising = better.equals(upperAnchor());
        boolean there = rising ? upper.isReachedBy(finding.x()) : !lower.isReachedBy(finding.x());
        return there
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
        return isForward(method) ? method.from() : method.to();
    }

    private Anchor upperAnchor() {
        return isForward(method) ? method.to() : method.from();
    }

    private static boolean isForward(ScoringMethod.Linear method) {
        return method.from().at().value().compareTo(method.to().at().value()) <= 0;
    }
}
