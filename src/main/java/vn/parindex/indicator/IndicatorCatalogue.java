package vn.parindex.indicator;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All indicators known (danh mục chỉ tiêu số liệu), in the order of the catalogue. */
public final class IndicatorCatalogue {

    private final Map<IndicatorId, Indicator> byId;
    private final IndicatorRelations relations;

    public IndicatorCatalogue(List<Indicator> indicators) {
        this(indicators, IndicatorRelations.NONE);
    }

    public IndicatorCatalogue(List<Indicator> indicators, IndicatorRelations relations) {
        this.relations = relations;
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

    /** What binds the figures of a report. */
    public IndicatorRelations relations() {
        return relations;
    }

    public boolean knows(IndicatorId id) {
        return byId.containsKey(id);
    }

    /** This catalogue with a set's own indicators behind it; none of them may be known already. */
    public IndicatorCatalogue with(List<Indicator> own) {
        return new IndicatorCatalogue(
                Stream.concat(byId.values().stream(), own.stream()).toList(), relations);
    }

    /** This catalogue where more rates may be over 100%: those that a set measures so. */
    public IndicatorCatalogue withMayExceed(Set<IndicatorId> rates) {
        return new IndicatorCatalogue(List.copyOf(byId.values()), relations.withMayExceed(rates));
    }
}
