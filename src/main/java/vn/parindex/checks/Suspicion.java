package vn.parindex.checks;

import java.util.List;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.wording.Message;

/**
 * Figures that are most probably wrong and how (số liệu có lẽ sai): with them right, everything that binds them holds.
 *
 * @param figures the doubtful one first
 */
record Suspicion(Slip slip, List<IndicatorId> figures, Message words) {

    Suspicion {
        figures = List.copyOf(figures);
    }
}
