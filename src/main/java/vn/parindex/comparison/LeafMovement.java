package vn.parindex.comparison;

import java.util.List;
import java.util.Optional;
import vn.parindex.points.LeafId;
import vn.parindex.recorded.RecordedLeaf;

/**
 * How one leaf of one unit moved (thay đổi của tiêu chí).
 *
 * @param before none for a leaf that only the second set has
 * @param after none for a leaf that only the first set has
 * @param facts the figures the leaf looks at that differ
 * @param criteria what of the leaf differs between the sets; nothing where these are not at hand
 * @param possible the causes that may each have a share in what could not be split
 * @param namesake the leaf of the same name that only the other set has: the id may have changed
 */
public record LeafMovement(
        LeafId id,
        Optional<RecordedLeaf> before,
        Optional<RecordedLeaf> after,
        Movement movement,
        List<FactMovement> facts,
        List<CriteriaChange> criteria,
        List<MovementCause> possible,
        Optional<LeafId> namesake) {

    public LeafMovement {
        facts = List.copyOf(facts);
        criteria = List.copyOf(criteria);
        possible = List.copyOf(possible);
    }

    /** As the second set has it, or the first where the second has none. */
    public RecordedLeaf present() {
        return after.or(() -> before).orElseThrow();
    }

    /** Whether points, state or applicable maximum are others than before. */
    public boolean moved() {
        return !movement.isEmpty()
                || !before.map(RecordedLeaf::state).equals(after.map(RecordedLeaf::state))
                || !before.map(RecordedLeaf::applicableMax).equals(after.map(RecordedLeaf::applicableMax));
    }
}
