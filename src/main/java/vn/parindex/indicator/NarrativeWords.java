package vn.parindex.indicator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.unit.UnitLevel;

/**
 * Words of running text that hold for every statistic (từ ngữ chung của phần lời văn).
 *
 * @param sections headings of parts that report nothing: plans, proposals
 * @param plans words that make what follows in the sentence a target or a plan
 * @param never words near a number that make it no figure of the period
 * @param ordinals words whose number is a name, a day, an order: no figure
 * @param linking words that may stand between a phrase and its number
 * @param estimates words that call a figure an estimate
 * @param about words that call a figure approximate
 * @param breaks words behind a figure that open its parts
 * @param levels words that say whose figures follow, by level
 * @param units words that open the name of one unit: the reporting one or another
 */
public record NarrativeWords(
        List<String> sections,
        List<String> plans,
        List<String> never,
        List<String> ordinals,
        List<String> linking,
        List<String> estimates,
        List<String> about,
        List<String> breaks,
        Map<UnitLevel, List<String>> levels,
        List<String> units) {

    public static final NarrativeWords NONE = new NarrativeWords(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(),
            List.of());

    public NarrativeWords {
        sections = List.copyOf(sections);
        plans = List.copyOf(plans);
        never = List.copyOf(never);
        ordinals = List.copyOf(ordinals);
        linking = List.copyOf(linking);
        estimates = List.copyOf(estimates);
        about = List.copyOf(about);
        breaks = List.copyOf(breaks);
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        units = List.copyOf(units);
    }
}
