package vn.parindex.ingest.appendix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.ingest.appendix.CatalogueLabels.Wording;
import vn.parindex.ingest.appendix.LabelIndex.Likely;
import vn.parindex.ingest.printed.LabelWords;

/** Finds the indicator of a row by its label, its unit of measure and the nearest row it stands below. */
final class RowMatcher {

    /** No form has more rows than that below one heading. */
    private static final int FARTHEST_PARENT = 60;

    private static final int TO_THE_LETTER = 100;
    private static final int OTHER_ACCENTS = 98;

    private final LabelIndex labels;

    RowMatcher(LabelIndex labels) {
        this.labels = labels;
    }

    /**
     * The indicator of the row.
     *
     * @param before the rows above it in the same table, in order
     */
    RowMatch match(AppendixRow row, List<AppendixRow> before) {
        RowMatch exact = decide(row, before, labels.exact(row.label()), TO_THE_LETTER);
        return exact.isDecided() ? exact : inOtherWords(row, before);
    }

    private RowMatch inOtherWords(AppendixRow row, List<AppendixRow> before) {
        RowMatch meant = surest(row, before, labels.meant(row.label()));
        return meant.isDecided() ? meant : surest(row, before, labels.likely(row.label()));
    }

    private RowMatch surest(AppendixRow row, List<AppendixRow> before, List<Likely> candidates) {
        List<Likely> likely =
                candidates.stream().filter(l -> agrees(row, l.wording())).toList();
        int best = likely.isEmpty() ? 0 : likely.get(0).confidence();
        return decide(
                row,
                before,
                likely.stream()
                        .filter(l -> l.confidence() > best - LabelLikeness.GAP)
                        .map(Likely::wording)
                        .toList(),
                best);
    }

    private RowMatch decide(AppendixRow row, List<AppendixRow> before, List<Wording> candidates, int confidence) {
        if (confidence < TO_THE_LETTER && labels.meaning(row.label()).size() == 1 && standsBehindARate(before)) {
            return RowMatch.NONE;
        }
        List<Wording> fitting = candidates.stream().filter(w -> fits(row, w)).toList();
        // A label that is one indicator's alone is that indicator even beside a unit that cannot be right: the reader
        // of the figure says so then. Where the label is several indicators', the unit helps to decide.
        List<Wording> open = fitting.isEmpty() ? candidates : fitting;
        boolean shared = ids(open).size() > 1;
        Function<Wording, List<LabelWords>> parents = shared ? Wording::apart : Wording::below;
        List<Wording> placed = below(row, before, open, parents);
        List<Wording> free = placed.isEmpty()
                ? open.stream().filter(w -> parents.apply(w).isEmpty()).toList()
                : placed;
        List<Wording> left = shared && ids(free).size() != 1 ? ofSubject(row, free.isEmpty() ? open : free) : free;
        Set<IndicatorId> ids = ids(left);
        if (ids.size() == 1) {
            String slip = slip(row.label(), left);
            int stated = slip.isEmpty() ? TO_THE_LETTER : Math.min(confidence, OTHER_ACCENTS);
            return new RowMatch(Optional.of(left.get(0).indicator()), slip, stated, List.of());
        }
        List<Wording> undecided = ids.isEmpty() && open.size() > 1 ? open : left;
        return new RowMatch(
                Optional.empty(),
                "",
                0,
                undecided.stream().map(w -> w.indicator().nameVi()).distinct().toList());
    }

    /** Of statistics of different subjects, those of the subject of the table; none where that does not decide. */
    private static List<Wording> ofSubject(AppendixRow row, List<Wording> candidates) {
        List<Wording> same = candidates.stream()
                .filter(w ->
                        row.subject().filter(s -> s.isThatOf(w.indicator())).isPresent())
                .toList();
        boolean decides = ids(same).size() == 1 && row.subject().isPresent();
        boolean apart =
                candidates.stream().map(w -> w.indicator().group()).distinct().count() > 1;
        return decides && apart
                ? same
                : candidates.stream().filter(w -> w.apart().isEmpty()).toList();
    }

    private boolean agrees(AppendixRow row, Wording wording) {
        UnitOfMeasure unit = labels.unit(row.unit());
        return fits(row, wording)
                && !unit.countsOtherThan(labels.unit(wording.indicator().unitOfMeasure()));
    }

    /** "Tổng số TTHC" alone is the total of all, but below a rate it may be the whole of that rate. */
    private boolean standsBehindARate(List<AppendixRow> before) {
        int farthest = Math.max(0, before.size() - FARTHEST_PARENT);
        for (int i = before.size() - 1; i >= farthest && !before.get(i).isHeading(); i--) {
            if (labels.unit(before.get(i).unit()).isRate()) {
                return true;
            }
        }
        return false;
    }

    private static Set<IndicatorId> ids(List<Wording> wordings) {
        return wordings.stream().map(w -> w.indicator().id()).collect(Collectors.toSet());
    }

    private boolean fits(AppendixRow row, Wording wording) {
        return labels.unit(row.unit()).fits(wording.indicator().type());
    }

    /**
     * The candidates whose parent row stands nearest above. A heading of others ends the search; behind a rate of others
     * only a heading can still be the parent.
     */
    private List<Wording> below(
            AppendixRow row,
            List<AppendixRow> before,
            List<Wording> candidates,
            Function<Wording, List<LabelWords>> parents) {
        List<Wording> bound =
                candidates.stream().filter(w -> !parents.apply(w).isEmpty()).toList();
        if (bound.isEmpty()) {
            return List.of();
        }
        boolean behindARate = false;
        boolean bareLevel = LabelMeaning.isBareLevel(labels.meaning(row.label()));
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - FARTHEST_PARENT); i--) {
            AppendixRow above = before.get(i);
            List<Wording> found = bound.stream()
                    .filter(w -> parents.apply(w).stream().anyMatch(parent -> labels.isSame(above.label(), parent)))
                    .toList();
            if (!found.isEmpty() && (!behindARate || above.isHeading())) {
                return found;
            }
            boolean sibling = bareLevel && LabelMeaning.isBareLevel(labels.meaning(above.label()));
            if (above.isHeading() || bareLevel && !sibling) {
                return List.of();
            }
            behindARate = behindARate || labels.unit(above.unit()).isRate();
        }
        return List.of();
    }

    private String slip(String label, List<Wording> wordings) {
        List<LabelWords> forms = List.of(labels.full(label), labels.withoutNotes(label));
        boolean toTheLetter = wordings.stream()
                .anyMatch(w -> forms.stream()
                        .anyMatch(f -> f.words().equals(w.words().words()) && !f.hasOtherAccentsThan(w.words())));
        return toTheLetter ? "" : wordings.get(0).text();
    }
}
