package vn.parindex.scoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Points;

/**
 * What one rule gave for a leaf, or for a part of one (kết quả chấm): state, points and lost points that add up to the
 * maximum. Branch and thresholds are worked out when asked for.
 */
public final class Award {

    private final LeafState state;
    private final Points points;
    private final List<Loss> lost;
    private final RuleReference rule;
    private final List<Award> parts;
    private final Optional<Integer> chosen;
    private final Reasons reasons;

    Award(
            LeafState state,
            Points points,
            List<Loss> lost,
            RuleReference rule,
            List<Award> parts,
            Optional<Integer> chosen,
            Reasons reasons) {
        this.state = state;
        this.points = points;
        this.lost = List.copyOf(lost);
        this.rule = rule;
        this.parts = List.copyOf(parts);
        this.chosen = chosen;
        this.reasons = reasons;
    }

    /** An award as it was told, by whatever scored it. */
    public Award(
            ScoringMethod method,
            Points maxPoints,
            LeafState state,
            Points points,
            List<Loss> lost,
            RuleReference rule,
            String branch,
            Reading reading,
            List<Award> parts,
            Optional<Integer> chosen,
            List<Refusal> refused,
            Optional<Threshold> met,
            Optional<Threshold> next) {
        this(
                state,
                points,
                lost,
                rule,
                parts,
                chosen,
                new Reasons.Told(method, maxPoints, reading, branch, new Steps(refused, met, next)));
    }

    public ScoringMethod method() {
        return reasons.method();
    }

    public Points maxPoints() {
        return reasons.maxPoints();
    }

    public LeafState state() {
        return state;
    }

    public Points points() {
        return points;
    }

    public List<Loss> lost() {
        return lost;
    }

    public RuleReference rule() {
        return rule;
    }

    /** The branch taken: {@code from 80%}, or the condition of the rule. */
    public String branch() {
        return reasons.branch(rule);
    }

    public Reading reading() {
        return reasons.reading();
    }

    /** The awards of the parts of a composite method, in the order of the set. */
    public List<Award> parts() {
        return parts;
    }

    /** Of {@code best} and {@code cases} the number of the part that decided, from 0. */
    public Optional<Integer> chosen() {
        return chosen;
    }

    /** Branches above the one taken, nearest to it last. */
    public List<Refusal> refused() {
        return reasons.steps().refused();
    }

    /** The threshold that was reached, where the method has any. */
    public Optional<Threshold> met() {
        return reasons.steps().met();
    }

    /** The threshold to reach next, where there is one. */
    public Optional<Threshold> next() {
        return reasons.steps().next();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Award award
                && state == award.state
                && points.equals(award.points)
                && lost.equals(award.lost)
                && rule.equals(award.rule)
                && parts.equals(award.parts)
                && chosen.equals(award.chosen)
                && method().equals(award.method())
                && maxPoints().equals(award.maxPoints())
                && reading().equals(award.reading())
                && branch().equals(award.branch())
                && reasons.steps().equals(award.reasons.steps());
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, points, lost, rule, parts, chosen, method(), maxPoints(), reading());
    }

    @Override
    public String toString() {
        return "%s of %s, %s, lost %s by \"%s\", %s, %s"
                .formatted(points, maxPoints(), state, lost, rule.name(), reading(), parts);
    }
}
