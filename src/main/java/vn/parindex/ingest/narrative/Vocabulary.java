package vn.parindex.ingest.narrative;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.indicator.NarrativeWords;
import vn.parindex.unit.UnitLevel;

/** The common words of running text, made comparable (từ ngữ chung). */
record Vocabulary(
        Phrases sections,
        Phrases plans,
        Phrases never,
        Phrases ordinals,
        Phrases linking,
        Phrases estimates,
        Phrases about,
        Phrases breaks,
        Map<UnitLevel, Phrases> levels,
        Phrases units) {

    static Vocabulary of(NarrativeWords words) {
        Map<UnitLevel, Phrases> levels = new EnumMap<>(UnitLevel.class);
        words.levels().forEach((level, texts) -> levels.put(level, new Phrases(texts)));
        List<String> linking = Stream.of(
                        words.linking().stream(),
                        words.estimates().stream(),
                        words.about().stream(),
                        words.levels().values().stream().flatMap(List::stream))
                .flatMap(all -> all)
                .toList();
        return new Vocabulary(
                new Phrases(words.sections()),
                new Phrases(words.plans()),
                new Phrases(words.never()),
                new Phrases(words.ordinals()),
                new Phrases(linking),
                new Phrases(words.estimates()),
                new Phrases(words.about()),
                new Phrases(words.breaks()),
                levels,
                new Phrases(words.units()));
    }
}
