package vn.parindex.indicator;

import java.util.List;

/** Statistics that have to be filled in as soon as another is over 0 (số liệu phải có khi có số liệu khác). */
public record NeededFigures(IndicatorId given, List<IndicatorId> needs) {

    public NeededFigures {
        needs = List.copyOf(needs);
    }
}
