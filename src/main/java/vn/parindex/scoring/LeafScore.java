package vn.parindex.scoring;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.points.Points;

/**
 * Points of one leaf for one unit (điểm của tiêu chí), after evidence, rounding and cap: {@code points} and the lost
 * parts add up to the maximum of the leaf, exactly. Of a penalty leaf {@code points} is what is taken away and nothing is
 * lost.
 *
 * @param kind the kind of the domain the leaf stands in
 * @param award what the rule gave before evidence, rounding and cap
 * @param highest the points the leaf would have if all its doubt resolved into points, before the cap of its domain; of a
 *     penalty leaf that is the most that is taken away
 * @param inputs every fact the leaf looks at, in the order of the set
 * @param pointsAsPrinted the points with every known printed rate in place of its counts
 * @param pointsAsCounted the points with the counts in place of the printed rates
 * @param appraised the appraisal that counts, of two the second
 * @param evidence the papers the unit sent for the leaf
 */
public record LeafScore(
        Leaf leaf,
        DomainKind kind,
        LeafState state,
        Points points,
        List<Loss> lost,
        Points highest,
        Award award,
        List<IndicatorFact> inputs,
        Optional<Points> pointsAsPrinted,
        Optional<Points> pointsAsCounted,
        Optional<Points> claimed,
        Optional<Appraisal> appraised,
        List<String> evidence) {

    public LeafScore {
        lost = List.copyOf(lost);
        inputs = List.copyOf(inputs);
        evidence = List.copyOf(evidence);
    }

    /** Points lost under a cause; zero when none. */
    public Points lost(LossCause cause) {
        Points sum = Points.ZERO;
        for (Loss loss : lost) {
            sum = loss.cause() == cause ? sum.plus(loss.points()) : sum;
        }
        return sum;
    }

    /** The points the leaf earned, or takes away, before the cap of its domain. */
    public Points pointsBeforeCap() {
        return kind == DomainKind.ORDINARY || state != LeafState.SCORED ? points : highest;
    }

    /** What of the maximum applies: without the parts that are not applicable or pending. */
    public Points applicableMax() {
        return Loss.applicable(leaf.maxPoints(), lost);
    }

    /** Whether the leaf asks for evidence and the unit sent none. */
    public boolean lacksEvidence() {
        return !leaf.evidence().isEmpty() && evidence.isEmpty();
    }
}
