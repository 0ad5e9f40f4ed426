package vn.parindex.ingest.appendix;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.ingest.appendix.CatalogueLabels.Wording;
import vn.parindex.ingest.printed.LabelWords;

/** The labels of one report held against the wordings of the catalogue (nhãn của báo cáo), each looked at once. */
final class LabelIndex {

    /** A wording and how surely a label is it, 100 when it is to the letter. */
    record Likely(Wording wording, int confidence) {}

    private static final int NEAREST = 3;
    private static final int WORTH_NAMING = 40;

    /** How sure a label is that means the same in other words, and one of those with one slip as well. */
    static final int SAME_MEANING = 92;

    static final int SAME_MEANING_BUT_A_SLIP = 88;

    private final CatalogueLabels catalogue;
    private final Map<String, List<Likely>> meant = new HashMap<>();
    private final Map<String, List<String>> meanings = new HashMap<>();
    private final Map<String, LabelWords> bare = new HashMap<>();
    private final Map<String, LabelWords> full = new HashMap<>();
    private final Map<String, List<String>> nearest = new HashMap<>();
    private final Map<String, UnitOfMeasure> units = new HashMap<>();
    private final Map<String, List<Likely>> likely = new HashMap<>();
    private final Map<String, List<Wording>> exact = new HashMap<>();
    private final Map<String, Map<LabelWords, Boolean>> sameAs = new HashMap<>();

    LabelIndex(CatalogueLabels catalogue) {
        this.catalogue = catalogue;
    }

    /** The wordings that are the label to the letter: with all it says, else without its notes. */
    List<Wording> exact(String label) {
        return exact.computeIfAbsent(label, this::findExact);
    }

    private List<Wording> findExact(String label) {
        List<Wording> whole = catalogue.toTheLetter(full(label));
        return whole.isEmpty() ? catalogue.toTheLetter(withoutNotes(label)) : whole;
    }

    /** The unit of measure of a row, looked at once. */
    UnitOfMeasure unit(String printed) {
        return units.computeIfAbsent(printed, UnitOfMeasure::new);
    }

    /** The label with all it says. */
    LabelWords full(String label) {
        return full.computeIfAbsent(label, l -> LabelWords.of(RowLabel.of(l)));
    }

    /** The label without its notes; a label stands in many rows, and rows are looked at more than once. */
    LabelWords withoutNotes(String label) {
        return bare.computeIfAbsent(label, l -> LabelWords.withoutNotes(RowLabel.of(l)));
    }

    /** The label in one way of putting it. */
    List<String> meaning(String label) {
        return meanings.computeIfAbsent(
                label, l -> LabelMeaning.of(withoutNotes(l).words()));
    }

    /** The wordings that mean the label, put otherwise; else those it means but for one slip. */
    List<Likely> meant(String label) {
        return meant.computeIfAbsent(label, this::findMeant);
    }

    private List<Likely> findMeant(String label) {
        List<Wording> same = catalogue.meaning(meaning(label));
        if (!same.isEmpty()) {
            return same.stream().map(w -> new Likely(w, SAME_MEANING)).toList();
        }
        List<String> mended =
                LabelMeaning.of(catalogue.mended(withoutNotes(label).words()));
        return catalogue.meaning(mended).stream()
                .map(w -> new Likely(w, SAME_MEANING_BUT_A_SLIP))
                .toList();
    }

    /** Whether the label is that wording of a parent row, but for slips. */
    boolean isSame(String label, LabelWords wording) {
        return sameAs.computeIfAbsent(label, l -> new IdentityHashMap<>())
                .computeIfAbsent(
                        wording,
                        w -> LabelLikeness.between(withoutNotes(label), w) >= LabelLikeness.LEAST
                                || means(label, catalogue.meaningOf(w))
                                || isOneIndicator(label, w));
    }

    /** Whether both are wordings of one and the same indicator, and of no other. */
    private boolean isOneIndicator(String label, LabelWords parent) {
        List<IndicatorId> ids = ids(
                exact(label).isEmpty()
                        ? meant(label).stream().map(Likely::wording).toList()
                        : exact(label));
        return ids.size() == 1 && ids.equals(ids(catalogue.meaning(catalogue.meaningOf(parent))));
    }

    private static List<IndicatorId> ids(List<Wording> of) {
        return of.stream().map(w -> w.indicator().id()).distinct().toList();
    }

    private boolean means(String label, List<String> meaning) {
        return !meaning.isEmpty()
                && (meaning(label).equals(meaning)
                        || LabelMeaning.of(catalogue.mended(withoutNotes(label).words()))
                                .equals(meaning));
    }

    /** The wordings the label is but for slips, the surest first. */
    List<Likely> likely(String label) {
        return likely.computeIfAbsent(label, this::findLikely);
    }

    private List<Likely> findLikely(String label) {
        LabelWords words = withoutNotes(label);
        return catalogue.wordings().stream()
                .map(wording -> new Likely(wording, LabelLikeness.between(words, wording.words())))
                .filter(likely -> likely.confidence() >= LabelLikeness.LEAST)
                .sorted(Comparator.comparing(Likely::confidence).reversed())
                .toList();
    }

    /** Names of the indicators whose wordings share most words with the label. */
    List<String> nearest(String label) {
        return nearest.computeIfAbsent(label, this::findNearest);
    }

    private List<String> findNearest(String label) {
        Set<String> words = Set.copyOf(withoutNotes(label).words());
        Map<IndicatorId, Integer> best = new LinkedHashMap<>();
        Map<IndicatorId, String> names = new LinkedHashMap<>();
        for (Wording wording : catalogue.wordings()) {
            long shared = wording.different().stream().filter(words::contains).count();
            long all = words.size() + wording.different().size() - shared;
            best.merge(wording.indicator().id(), (int) (100 * shared / Math.max(1, all)), Math::max);
            names.put(wording.indicator().id(), wording.indicator().nameVi());
        }
        return best.entrySet().stream()
                .filter(entry -> entry.getValue() >= WORTH_NAMING)
                .sorted(Map.Entry.<IndicatorId, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NEAREST)
                .map(entry -> names.get(entry.getKey()))
                .toList();
    }
}
