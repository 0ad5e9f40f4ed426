package vn.parindex.criteria;

import java.util.List;
import java.util.Optional;
import vn.parindex.points.Points;
import vn.parindex.source.SourceLocation;

/**
 * Domain (lĩnh vực): one of the subjects of reform, or a bonus or penalty section.
 *
 * @param cap the most a bonus or penalty domain can add or take
 */
public record Domain(
        String id, String name, DomainKind kind, Optional<Points> cap, List<Criterion> criteria, SourceLocation at) {

    public Domain {
        criteria = List.copyOf(criteria);
    }

    /** Its leaves in the order of the set. */
    public List<Leaf> leaves() {
        return criteria.stream()
                .flatMap(criterion -> criterion.leaves().stream())
                .toList();
    }

    /** The sum of the maxima of its leaves. */
    public Points maxPoints() {
        return leaves().stream().map(Leaf::maxPoints).reduce(Points.ZERO, Points::plus);
    }
}
