package vn.parindex.scoring;

import java.util.List;
import vn.parindex.points.Points;

/** Points lost by one cause (điểm mất). */
public record Loss(LossCause cause, Points points) {

    /** What of a maximum applies: without the parts that are not applicable or pending. */
    static Points applicable(Points maximum, List<Loss> lost) {
        Points applicable = maximum;
        for (Loss loss : lost) {
            applicable = loss.cause().leavesMaximum() ? applicable.minus(loss.points()) : applicable;
        }
        return applicable;
    }
}
