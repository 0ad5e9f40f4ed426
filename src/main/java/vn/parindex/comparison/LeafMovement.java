package vn.parindex.comparison;

import java.util.List;
import java.util.Optional;
import vn.parindex.points.LeafId;
import vn.parindex.scoring.LeafScore;

/**
 * How one leaf of one unit moved (thay đổi của tiêu chí).
 *
 * @param before none for a leaf that only the second set has
 * @param after none for a leaf that only the first set has
 * @param facts the figures the leaf looks at that differ
 * @param criteria what of the leaf differs between the sets
 */
public record LeafMovement(
        LeafId id,
        Optional<LeafScore> before,
        Optional<LeafScore> after,
        Movement movement,
        List<FactMovement> facts,
        List<CriteriaChange> criteria) {

    public LeafMovement {
        facts = List.copyOf(facts);
        criteria = List.copyOf(criteria);
    }

    /** As the second set has it, or the first where the second has none. */
    public LeafScore present() {
        return after.or(() -> before).orElseThrow();
    }

    /** Whether points, state or applicable maximum are others than before. */
    public boolean moved() {
        return !movement.isEmpty()
                || !before.map(LeafScore::state).equals(after.map(LeafScore::state))
                || !before.map(LeafScore::applicableMax).equals(after.map(LeafScore::applicableMax));
    }
}
