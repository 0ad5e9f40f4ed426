package vn.parindex.ingest.narrative;

import java.util.List;
import vn.parindex.indicator.IndicatorCatalogue;

/** What the catalogue says of running text (các mẫu câu của danh mục), made ready once for any number of reports. */
public final class NarrativePatterns {

    private final Vocabulary vocabulary;
    private final List<CompiledPattern> patterns;

    public NarrativePatterns(IndicatorCatalogue catalogue) {
        this.vocabulary = Vocabulary.of(catalogue.narrative().words());
        this.patterns = catalogue.narrative().patterns().stream()
                .flatMap(pattern -> catalogue
                        .find(pattern.indicator())
                        .map(indicator -> new CompiledPattern(pattern, indicator, vocabulary))
                        .stream())
                .toList();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    List<CompiledPattern> patterns() {
        return patterns;
    }
}
