package vn.parindex.indicator;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.unit.UnitLevel;

/** All indicators known (danh mục chỉ tiêu số liệu), in the order of the catalogue. */
public final class IndicatorCatalogue {

    private final Map<IndicatorId, Indicator> byId;
    private final Map<String, Indicator> byText;
    private final Set<UnitLevel> formsRead;
    private final IndicatorRelations relations;
    private final NarrativeLanguage narrative;

    /** A catalogue that says nothing of running text. */
    public IndicatorCatalogue(List<Indicator> indicators) {
        this(indicators, Set.of(), IndicatorRelations.NONE, NarrativeLanguage.NONE);
    }

    /**
     * @param formsRead levels whose form is known as a whole, so that what is not printed there is not reported there
     * @param relations what binds the figures of a report
     * @param narrative how running text gives these statistics
     */
    public IndicatorCatalogue(
            List<Indicator> indicators,
            Set<UnitLevel> formsRead,
            IndicatorRelations relations,
            NarrativeLanguage narrative) {
        this.formsRead = Set.copyOf(formsRead);
        this.relations = relations;
        Map<IndicatorId, Indicator> all = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            if (all.put(indicator.id(), indicator) != null) {
                throw new IllegalArgumentException("indicator '%s' stands twice".formatted(indicator.id()));
            }
        }
        byId = Collections.unmodifiableMap(all);
        byText = all.values().stream()
                .collect(
                        Collectors.toUnmodifiableMap(indicator -> indicator.id().value(), indicator -> indicator));
        this.narrative = narrative;
    }

    /** How running text gives these statistics. */
    public NarrativeLanguage narrative() {
        return narrative;
    }

    public Collection<Indicator> all() {
        return byId.values();
    }

    public Optional<Indicator> find(IndicatorId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The indicator whose id is written so. */
    public Optional<Indicator> find(String text) {
        return Optional.ofNullable(byText.get(text));
    }

    /** What binds the figures of a report. */
    public IndicatorRelations relations() {
        return relations;
    }

    public boolean knows(IndicatorId id) {
        return byId.containsKey(id);
    }

    /** Whether the form of that level is known as a whole. */
    public boolean knowsFormOf(UnitLevel level) {
        return formsRead.contains(level);
    }

    /** This catalogue with a set's own indicators behind it; none of them may be known already. */
    public IndicatorCatalogue with(List<Indicator> own) {
        return new IndicatorCatalogue(
                Stream.concat(byId.values().stream(), own.stream()).toList(), formsRead, relations, narrative);
    }

    /** This catalogue where more rates may be over 100%: those that a set measures so. */
    public IndicatorCatalogue withMayExceed(Set<IndicatorId> rates) {
        return new IndicatorCatalogue(List.copyOf(byId.values()), formsRead, relations.withMayExceed(rates), narrative);
    }
}
