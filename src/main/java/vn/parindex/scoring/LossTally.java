package vn.parindex.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.parindex.points.Points;

/** Adds up lost points by cause (cộng điểm mất theo nguyên nhân): one entry a cause, none of zero, in the order of the causes. */
final class LossTally {

    private final Map<LossCause, Points> byCause = new EnumMap<>(LossCause.class);

    LossTally add(LossCause cause, Points points) {
        byCause.merge(cause, points, Points::plus);
        return this;
    }

    LossTally addAll(List<Loss> losses) {
        losses.forEach(loss -> add(loss.cause(), loss.points()));
        return this;
    }

    List<Loss> losses() {
        return byCause.entrySet().stream()
                .filter(entry -> !entry.getValue().isZero())
                .map(entry -> new Loss(entry.getKey(), entry.getValue()))
                .toList();
    }
}
