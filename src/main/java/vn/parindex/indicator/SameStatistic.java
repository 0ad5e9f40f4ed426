package vn.parindex.indicator;

import java.util.List;

/** Indicators that are one statistic printed in several tables (một số liệu in ở nhiều biểu). */
public record SameStatistic(List<IndicatorId> indicators) {

    public SameStatistic {
        indicators = List.copyOf(indicators);
    }
}
