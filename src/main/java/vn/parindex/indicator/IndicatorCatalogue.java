package vn.parindex.indicator;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All indicators known (danh mục chỉ tiêu số liệu), in the order of the catalogue. */
public final class IndicatorCatalogue {

    private final Map<IndicatorId, Indicator> byId;

    public IndicatorCatalogue(List<Indicator> indicators) {
        Map<IndicatorId, Indicator> all = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            if (all.put(indicator.id(), indicator) != null) {
                throw new IllegalArgumentException("indicator '%s' stands twice".formatted(indicator.id()));
            }
        }
        byId = Collections.unmodifiableMap(all);
    }

    public Collection<Indicator> all() {
        return byId.values();
    }

    public Optional<Indicator> find(IndicatorId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public boolean knows(IndicatorId id) {
        return byId.containsKey(id);
    }

    /** This catalogue with a set's own indicators behind it; none of them may be known already. */
    public IndicatorCatalogue with(List<Indicator> own) {
        return new IndicatorCatalogue(
                Stream.concat(byId.values().stream(), own.stream()).toList());
    }
}
