package vn.parindex.appraisal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.criteria.DomainKind;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.UnitScore;

/** What stated points count in the total (điểm được tính): a cap is used up in the order of the set, a penalty is negative. */
final class RoundCount {

    private RoundCount() {}

    static Map<LeafId, Points> of(UnitScore score, Function<LeafScore, Points> stated) {
        Map<LeafId, Points> counted = new HashMap<>();
        for (DomainScore domain : score.domains()) {
            Optional<Points> left = domain.domain().cap();
            for (LeafScore leaf : domain.leaves()) {
                Points points = left.map(stated.apply(leaf)::min).orElse(stated.apply(leaf));
                left = left.map(rest -> rest.minus(points));
                counted.put(leaf.leaf().id(), signed(leaf, points));
            }
        }
        return counted;
    }

    /** As the total sees them. */
    static Points signed(LeafScore leaf, Points points) {
        return leaf.kind() == DomainKind.PENALTY ? Points.ZERO.minus(points) : points;
    }
}
