package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.parindex.points.Points;

/** Adds up lost points by cause (cộng điểm mất theo nguyên nhân): one entry a cause, none of zero, in the order of the causes. */
final class LossTally {

    private static final LossCause[] CAUSES = LossCause.values();

    private final Points[] byCause = new Points[CAUSES.length];

    LossTally() {
        Arrays.fill(byCause, Points.ZERO);
    }

    LossTally add(LossCause cause, Points points) {
        byCause[cause.ordinal()] = byCause[cause.ordinal()].plus(points);
        return this;
    }

    LossTally addAll(List<Loss> losses) {
        for (Loss loss : losses) {
            add(loss.cause(), loss.points());
        }
        return this;
    }

    List<Loss> losses() {
        List<Loss> losses = new ArrayList<>(1);
        for (LossCause cause : CAUSES) {
            Points points = byCause[cause.ordinal()];
            if (!points.isZero()) {
                losses.add(new Loss(cause, points));
            }
        }
        return List.copyOf(losses);
    }
}
