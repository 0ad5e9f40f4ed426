package vn.parindex.comparison;

import java.util.List;
import vn.parindex.recorded.RecordedUnit;
import vn.parindex.unit.AssessedUnit;

/**
 * How one unit moved (thay đổi của đơn vị): total, index, rank, domains, leaves.
 *
 * @param domains all domains of both sets
 * @param leaves all leaves of both sets, those that did not move included
 * @param facts every figure that differs, also where it moved no points
 */
public record UnitMovement(
        RecordedUnit before,
        RecordedUnit after,
        Movement total,
        IndexMovement index,
        List<DomainMovement> domains,
        List<LeafMovement> leaves,
        List<FactMovement> facts) {

    public UnitMovement {
        domains = List.copyOf(domains);
        leaves = List.copyOf(leaves);
        facts = List.copyOf(facts);
    }

    /** As the second run names it. */
    public AssessedUnit unit() {
        return after.unit();
    }

    /** The leaves whose points, state or applicable maximum are others. */
    public List<LeafMovement> movedLeaves() {
        return leaves.stream().filter(LeafMovement::moved).toList();
    }

    /** Whether nothing at all is different. */
    public boolean isEmpty() {
        return movedLeaves().isEmpty()
                && facts.isEmpty()
                && before.rank().equals(after.rank())
                && before.rankedWith() == after.rankedWith()
                && before.band().equals(after.band());
    }
}
