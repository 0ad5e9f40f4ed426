package vn.parindex.ingest.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.ingest.appendix.LabelIndex.Likely;
import vn.parindex.ingest.appendix.LabelIndex.Wording;
import vn.parindex.ingest.printed.LabelWords;

/** Finds the indicator of a row by its label, its unit of measure and the nearest row it stands below. */
final class RowMatcher {

    /** No form has more rows than that below one heading. */
    private static final int FARTHEST_PARENT = 60;

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
        List<Wording> exact = labels.exact(row.label());
        if (!exact.isEmpty()) {
            RowMatch match = decide(row, before, exact);
            if (match.indicator().isPresent() || !match.several().isEmpty()) {
                return match;
            }
        }
        List<Likely> likely = labels.likely(row.label()).stream()
                .filter(l -> fits(row, l.wording()))
                .toList();
        int best = likely.isEmpty() ? 0 : likely.get(0).confidence();
        return decide(
                row,
                before,
                likely.stream()
                        .filter(l -> l.confidence() > best - LabelLikeness.GAP)
                        .map(Likely::wording)
                        .toList());
    }

    private RowMatch decide(AppendixRow row, List<AppendixRow> before, List<Wording> candidates) {
        List<Wording> fitting = candidates.stream().filter(w -> fits(row, w)).toList();
        // A label that is one indicator's alone is that indicator even beside a unit that cannot be right: the reader
        // of the figure says so then. Where the label is several indicators', the unit helps to decide.
        List<Wording> open = fitting.isEmpty() ? candidates : fitting;
        boolean shared = ids(open).size() > 1;
        Function<Wording, List<LabelWords>> parents = shared ? Wording::apart : Wording::below;
        List<Wording> placed = below(row, before, open, parents);
        List<Wording> left = placed.isEmpty()
                ? open.stream().filter(w -> parents.apply(w).isEmpty()).toList()
                : placed;
        Set<IndicatorId> ids = ids(left);
        if (ids.size() == 1) {
            Wording wording = left.get(0);
            return new RowMatch(Optional.of(wording.indicator()), slip(row.label(), left), List.of());
        }
        List<Wording> undecided = ids.isEmpty() && open.size() > 1 ? open : left;
        return new RowMatch(
                Optional.empty(),
                "",
                undecided.stream().map(w -> w.indicator().nameVi()).distinct().toList());
    }

    private static Set<IndicatorId> ids(List<Wording> wordings) {
        return wordings.stream().map(w -> w.indicator().id()).collect(Collectors.toSet());
    }

    private static boolean fits(AppendixRow row, Wording wording) {
        return new UnitOfMeasure(row.unit()).fits(wording.indicator().type());
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
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - FARTHEST_PARENT); i--) {
            AppendixRow above = before.get(i);
            List<Wording> found = bound.stream()
                    .filter(w -> parents.apply(w).stream().anyMatch(parent -> labels.isSame(above.label(), parent)))
                    .toList();
            if (!found.isEmpty() && (!behindARate || above.isHeading())) {
                return found;
            }
            if (above.isHeading()) {
                return List.of();
            }
            behindARate = behindARate || above.unit().contains("%");
        }
        return List.of();
    }

    private static String slip(String label, List<Wording> wordings) {
        List<LabelWords> forms = new ArrayList<>(List.of(LabelWords.of(label), LabelWords.withoutNotes(label)));
        boolean toTheLetter = wordings.stream()
                .anyMatch(w -> forms.stream()
                        .anyMatch(f -> f.words().equals(w.words().words()) && !f.hasOtherAccentsThan(w.words())));
        return toTheLetter ? "" : wordings.get(0).text();
    }
}
