package vn.parindex.checks;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.indicator.IndicatorId;

/** Other numbers that could have been meant in some cells (sửa thử số liệu). */
record Change(Slip slip, List<Figure> figures, List<BigDecimal> meant) {

    Change {
        figures = List.copyOf(figures);
        meant = List.copyOf(meant);
    }

    Map<IndicatorId, BigDecimal> in(Map<IndicatorId, BigDecimal> numbers) {
        Map<IndicatorId, BigDecimal> changed = new LinkedHashMap<>(numbers);
        for (int i = 0; i < figures.size(); i++) {
            changed.put(figures.get(i).indicator(), meant.get(i));
        }
        return changed;
    }

    boolean touches(Tie tie) {
        return figures.stream().anyMatch(figure -> tie.indicators().contains(figure.indicator()));
    }
}
