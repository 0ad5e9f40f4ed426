package vn.parindex.criteria.curve;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.criteria.curve.Curve.Step;

/** Gathers the falling stretches of a curve (các đoạn giảm điểm); what stays level in between does not end a stretch. */
final class Falls {

    private final List<Fall> found = new ArrayList<>();

    Falls(List<Step> steps) {
        Step top = steps.get(0);
        Step bottom = top;
        for (Step step : steps.subList(1, steps.size())) {
            int way = step.points().compareTo(bottom.points());
            if (way < 0) {
                bottom = step;
            } else if (way > 0 || bottom == top) {
                note(top, bottom);
                top = step;
                bottom = step;
            }
        }
        note(top, bottom);
    }

    List<Fall> found() {
        return List.copyOf(found);
    }

    private void note(Step top, Step bottom) {
        if (bottom != top) {
            found.add(new Fall(top.x(), top.points(), bottom.x(), bottom.points()));
        }
    }
}
