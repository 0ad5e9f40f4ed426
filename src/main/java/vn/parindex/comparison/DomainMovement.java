package vn.parindex.comparison;

import java.util.Optional;
import vn.parindex.recorded.RecordedDomain;

/**
 * How one domain of one unit moved (thay đổi của lĩnh vực).
 *
 * @param before none for a domain that only the second set has
 * @param after none for a domain that only the first set has
 */
public record DomainMovement(
        String id, Optional<RecordedDomain> before, Optional<RecordedDomain> after, Movement movement) {

    /** As the second set has it, or the first where the second has none. */
    public RecordedDomain present() {
        return after.or(() -> before).orElseThrow();
    }

    /** Its rank among the units ranked together. */
    public Optional<Integer> rankBefore() {
        return before.flatMap(RecordedDomain::rank);
    }

    public Optional<Integer> rankAfter() {
        return after.flatMap(RecordedDomain::rank);
    }
}
