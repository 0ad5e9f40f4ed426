package vn.parindex.comparison;

import java.util.Optional;
import vn.parindex.criteria.Domain;
import vn.parindex.scoring.DomainScore;

/**
 * How one domain of one unit moved (thay đổi của lĩnh vực).
 *
 * @param before none for a domain that only the second set has
 * @param after none for a domain that only the first set has
 * @param rankBefore its rank among the units ranked together
 */
public record DomainMovement(
        String id,
        Optional<DomainScore> before,
        Optional<DomainScore> after,
        Movement movement,
        Optional<Integer> rankBefore,
        Optional<Integer> rankAfter) {

    /** As the second set has it, or the first where the second has none. */
    public Domain present() {
        return after.or(() -> before).orElseThrow().domain();
    }
}
