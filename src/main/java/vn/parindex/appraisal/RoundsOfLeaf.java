package vn.parindex.appraisal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.DomainKind;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.UnitStatement;
import vn.parindex.points.Points;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;

/**
 * The rounds of one leaf of a unit side by side (các vòng chấm của tiêu chí). Points are as stated, those of a penalty
 * leaf what is taken away; what they count in the total stands apart.
 *
 * @param score of the machine, before any second appraisal
 * @param counted what the leaf adds to the total of each round the unit went through: after the cap, negative of a penalty
 * @param differences from round to round, none of 0; those of a step add up to what {@code counted} moves by
 */
public record RoundsOfLeaf(
        LeafScore score,
        Optional<Points> claimed,
        Optional<Appraisal> first,
        Optional<UnitStatement> statement,
        Optional<Appraisal> second,
        Map<Round, Points> counted,
        List<Difference> differences,
        List<RoundNote> notes) {

    public RoundsOfLeaf {
        counted = Collections.unmodifiableMap(inOrder(counted));
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
    }

    /** What the machine gave before the cap of the domain. */
    public Points computed() {
        return score.pointsBeforeCap();
    }

    /** Whether the machine has points of its own to hold against those of people. */
    public boolean isComputed() {
        return score.state() != LeafState.PENDING && !isCouncil();
    }

    private boolean isCouncil() {
        return score.leaf().assessedBy() == AssessedBy.COUNCIL;
    }

    /** Whether any two rounds differ by more than rounding, or a person should look at the leaf. */
    public boolean isRemarkable() {
        return differences.stream().anyMatch(difference -> difference.cause() != DifferenceCause.ROUNDING)
                || !notes.isEmpty()
                || statement.isPresent();
    }

    /** Whether rounds differ by nothing but rounding. */
    public boolean isRoundedOnly() {
        return !differences.isEmpty() && !isRemarkable();
    }

    /** How much more the unit claims than the machine gives; 0 when it does not, or when there is nothing to compare. */
    public Points overClaimed() {
        boolean rounded = differences.stream()
                .anyMatch(difference -> difference.step() == RoundStep.CLAIM_TO_COMPUTED
                        && difference.cause() == DifferenceCause.ROUNDING);
        return isComputed() && !rounded ? over(computed()) : Points.ZERO;
    }

    /** How much more the unit claims than the last appraisal of the leaf gave; none where there is none. */
    public Optional<Points> overAppraised() {
        return second.or(() -> first).map(decided -> over(decided.points()));
    }

    private Points over(Points stated) {
        if (!counted.containsKey(Round.CLAIMED)) {
            return Points.ZERO;
        }
        Points more = claimed.orElse(Points.ZERO).minus(stated);
        return (score.kind() == DomainKind.PENALTY ? Points.ZERO.minus(more) : more).max(Points.ZERO);
    }

    private static Map<Round, Points> inOrder(Map<Round, Points> counted) {
        Map<Round, Points> ordered = new EnumMap<>(Round.class);
        ordered.putAll(counted);
        return ordered;
    }
}
