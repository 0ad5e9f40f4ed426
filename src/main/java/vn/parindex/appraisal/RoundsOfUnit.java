package vn.parindex.appraisal;

import java.util.List;
import java.util.Optional;
import vn.parindex.points.Points;
import vn.parindex.scoring.UnitScore;

/**
 * The rounds of one unit side by side (các vòng chấm của đơn vị).
 *
 * @param score the score of the run
 * @param leaves all leaves in the order of the set
 */
public record RoundsOfUnit(UnitScore score, List<RoundsOfLeaf> leaves) {

    public RoundsOfUnit {
        leaves = List.copyOf(leaves);
    }

    /** The total of a round; none when the unit did not go through it. */
    public Optional<Points> total(Round round) {
        return leaves.stream().allMatch(leaf -> leaf.counted().containsKey(round))
                ? Optional.of(
                        leaves.stream().map(leaf -> leaf.counted().get(round)).reduce(Points.ZERO, Points::plus))
                : Optional.empty();
    }

    /** What the total moves by in a step; none when the unit did not go through both rounds. */
    public Optional<Points> movement(RoundStep step) {
        return total(step.from()).flatMap(from -> total(step.to()).map(to -> to.minus(from)));
    }

    /** Whether anybody but the machine stated points. */
    public boolean hasRounds() {
        return total(Round.CLAIMED).isPresent()
                || total(Round.APPRAISAL).isPresent()
                || leaves.stream().anyMatch(leaf -> leaf.statement().isPresent());
    }

    /** Its differences by step and cause. */
    public List<CauseTotal> causes() {
        return CauseTotal.of(List.of(this));
    }
}
