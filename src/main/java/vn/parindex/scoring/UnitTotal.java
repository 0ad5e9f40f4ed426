package vn.parindex.scoring;

import java.util.List;
import java.util.function.Function;
import vn.parindex.criteria.DomainKind;
import vn.parindex.points.Points;
import vn.parindex.points.PointsSum;

/** Total of a unit from any points a leaf (tổng điểm): ordinary + bonus − penalty, caps kept. */
final class UnitTotal {

    private UnitTotal() {}

    static Points of(List<DomainScore> domains, Function<LeafScore, Points> pointsOf) {
        PointsSum total = new PointsSum();
        for (DomainScore score : domains) {
            Points points = score.sum(pointsOf);
            total.add(score.domain().kind() == DomainKind.PENALTY ? Points.ZERO.minus(points) : points);
        }
        return total.total();
    }
}
