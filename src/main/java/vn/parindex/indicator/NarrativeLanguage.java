package vn.parindex.indicator;

import java.util.List;
import java.util.Objects;

/** How running text gives the statistics of a catalogue (cách phần lời văn nêu số liệu): words and patterns. */
public record NarrativeLanguage(NarrativeWords words, List<NarrativePattern> patterns) {

    public static final NarrativeLanguage NONE = new NarrativeLanguage(NarrativeWords.NONE, List.of());

    public NarrativeLanguage {
        Objects.requireNonNull(words);
        patterns = List.copyOf(patterns);
    }
}
