package vn.parindex.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;

/** Total of a unit from any points a leaf (tổng điểm): ordinary + bonus − penalty, caps kept. */
final class UnitTotal {

    private final CriteriaSet set;

    UnitTotal(CriteriaSet set) {
        this.set = set;
    }

    Points of(List<LeafScore> leaves, Function<LeafScore, Points> pointsOf) {
        Map<LeafId, Points> byLeaf = new HashMap<>();
        leaves.forEach(leaf -> byLeaf.put(leaf.leaf().id(), pointsOf.apply(leaf)));
        Points total = Points.ZERO;
        for (Domain domain : set.domains()) {
            Points sum =
                    domain.leaves().stream().map(leaf -> byLeaf.get(leaf.id())).reduce(Points.ZERO, Points::plus);
            Points capped = domain.cap().map(sum::min).orElse(sum);
            total = domain.kind() == DomainKind.PENALTY ? total.minus(capped) : total.plus(capped);
        }
        return total;
    }
}
