package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.points.Points;

/**
 * All differences of one step and cause together (tổng chênh lệch theo nguyên nhân).
 *
 * @param leaves how many leaves of units have one
 * @param units how many units have one
 */
public record CauseTotal(RoundStep step, DifferenceCause cause, Points points, int leaves, int units) {

    /** One entry a step and cause that occurs, in their order. */
    static List<CauseTotal> of(List<RoundsOfUnit> units) {
        List<CauseTotal> totals = new ArrayList<>();
        for (RoundStep step : RoundStep.values()) {
            for (DifferenceCause cause : DifferenceCause.values()) {
                CauseTotal total = of(units, step, cause);
                if (total.leaves > 0) {
                    totals.add(total);
                }
            }
        }
        return List.copyOf(totals);
    }

    private static CauseTotal of(List<RoundsOfUnit> units, RoundStep step, DifferenceCause cause) {
        Points points = Points.ZERO;
        int leaves = 0;
        int withOne = 0;
        for (RoundsOfUnit unit : units) {
            List<Points> found = unit.leaves().stream()
                    .flatMap(leaf -> leaf.differences().stream())
                    .filter(difference -> difference.step() == step && difference.cause() == cause)
                    .map(Difference::points)
                    .toList();
            points = found.stream().reduce(points, Points::plus);
            leaves += found.size();
            withOne += found.isEmpty() ? 0 : 1;
        }
        return new CauseTotal(step, cause, points, leaves, withOne);
    }
}
