package vn.parindex.ingest.appendix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.ingest.printed.LabelWords;

/** Every wording under which the catalogue knows its indicators (cách gọi các chỉ tiêu trong biểu mẫu), for any number of reports. */
public final class CatalogueLabels {

    /**
     * One wording of one indicator.
     *
     * @param different each of its words once
     * @param below the rows it has to stand below, where it has to
     * @param apart the rows that set its indicator apart from others with the same label
     */
    record Wording(
            Indicator indicator,
            String text,
            LabelWords words,
            Set<String> different,
            List<LabelWords> below,
            List<LabelWords> apart) {

        Wording(Indicator indicator, String text, LabelWords words, List<LabelWords> below, List<LabelWords> apart) {
            this(indicator, text, words, Set.copyOf(words.words()), below, apart);
        }

        List<String> meaning() {
            return LabelMeaning.of(words.words());
        }
    }

    private final List<Wording> wordings = new ArrayList<>();
    private final Map<String, List<Wording>> byMeaning = new HashMap<>();
    private final Map<String, List<Wording>> byKey = new HashMap<>();
    private final Map<LabelWords, List<String>> meaningsOfParents = new HashMap<>();
    private final Spelling spelling;

    public CatalogueLabels(IndicatorCatalogue catalogue) {
        for (Indicator indicator : catalogue.all()) {
            List<LabelWords> below =
                    indicator.under().stream().map(LabelWords::withoutNotes).toList();
            add(indicator, indicator.nameVi(), List.of(), below);
            indicator.labels().forEach(label -> add(indicator, label, below, below));
            below.forEach(parent -> meaningsOfParents.computeIfAbsent(parent, p -> LabelMeaning.of(p.words())));
        }
        spelling = new Spelling(
                wordings.stream().flatMap(w -> w.words().words().stream()).toList());
    }

    private void add(Indicator indicator, String text, List<LabelWords> below, List<LabelWords> apart) {
        LabelWords full = LabelWords.of(text);
        add(new Wording(indicator, text, full, below, apart));
        if (LabelWords.mayHaveNotes(text)) {
            LabelWords bare = LabelWords.withoutNotes(text);
            if (!bare.equals(full)) {
                add(new Wording(indicator, text, bare, below, apart));
            }
        }
    }

    private void add(Wording wording) {
        wordings.add(wording);
        byKey.computeIfAbsent(wording.words().key(), key -> new ArrayList<>()).add(wording);
        String meaning = String.join(" ", wording.meaning());
        if (!meaning.isEmpty()) {
            byMeaning.computeIfAbsent(meaning, key -> new ArrayList<>()).add(wording);
        }
    }

    List<Wording> wordings() {
        return Collections.unmodifiableList(wordings);
    }

    /** The wordings that have these words in this order. */
    List<Wording> toTheLetter(LabelWords words) {
        return List.copyOf(byKey.getOrDefault(words.key(), List.of()));
    }

    /** The wordings that say the same in one way of putting it. */
    List<Wording> meaning(List<String> meaning) {
        return List.copyOf(byMeaning.getOrDefault(String.join(" ", meaning), List.of()));
    }

    /** What a parent row of one of the wordings means. */
    List<String> meaningOf(LabelWords parent) {
        return meaningsOfParents.get(parent);
    }

    /** The label with a misspelt word mended. */
    List<String> mended(List<String> label) {
        return spelling.mended(label);
    }
}
