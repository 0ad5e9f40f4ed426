package vn.parindex.indicator;

import java.util.List;
import java.util.Set;
import vn.parindex.unit.UnitLevel;

/** Statistics that only units of some levels have of their own (chỉ tiêu riêng của cấp nào), whatever forms print. */
public record FormLevels(Set<UnitLevel> levels, List<IndicatorId> indicators) {

    public FormLevels {
        levels = Set.copyOf(levels);
        indicators = List.copyOf(indicators);
    }
}
