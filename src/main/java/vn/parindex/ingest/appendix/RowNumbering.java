package vn.parindex.ingest.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.parindex.indicator.Indicator;
import vn.parindex.ingest.RowNumberProblem.RowNumberGap;
import vn.parindex.ingest.RowNumberProblem.RowNumberShifted;
import vn.parindex.ingest.appendix.ReadTable.Entry;
import vn.parindex.ingest.printed.LabelWords;
import vn.parindex.problem.Problem;

/**
 * Compares the row numbers of a table with what its rows are (đối chiếu số thứ tự với chỉ tiêu).
 *
 * <p>What follows a heading, the counts of a rate, and the levels of a local total stand below them; where the numbers
 * say otherwise more than once, numbers and labels have slid apart, from there until a heading of the first order again
 * carries the number of its rows. In a new group (I, II, or a heading without a number) the numbers may begin again.
 */
final class RowNumbering {

    /**
     * A row with a number.
     *
     * @param opensGroup whether the heading of a group stands between it and the one before
     * @param passed the number of the repeated row right above it, which is looked at no more
     */
    private record Numbered(Entry entry, RowNumber number, boolean opensGroup, Optional<RowNumber> passed) {

        AppendixRow row() {
            return entry.row();
        }

        boolean isHeading() {
            return row().isHeading() && entry.indicator().isEmpty();
        }
    }

    /** One contradiction can be a heading without rows; two are a slide. */
    private static final int SLIDE = 2;

    private static final Pattern GROUP = Pattern.compile("[IVX]+\\.?");

    private static final Pattern LOCAL_TOTAL = Pattern.compile(".*\\bdia phuong\\b.*");

    private static final Pattern ONE_LEVEL =
            Pattern.compile(".*\\b(cap (tinh|huyen|xa)|uy ban nhan dan (tinh|huyen)|so nganh)\\b.*");

    private final List<Numbered> rows;
    private final Consumer<Problem> problems;

    private RowNumbering(List<Numbered> rows, Consumer<Problem> problems) {
        this.rows = rows;
        this.problems = problems;
    }

    static void check(ReadTable table, Set<AppendixRow> repeated, Consumer<Problem> problems) {
        List<Numbered> rows = new ArrayList<>();
        boolean opensGroup = false;
        Optional<RowNumber> passed = Optional.empty();
        for (Entry entry : table.entries()) {
            Optional<RowNumber> number = RowNumber.of(entry.row().number());
            if (number.isEmpty()) {
                opensGroup = opensGroup || entry.indicator().isEmpty() && isGroup(entry.row());
            } else if (repeated.contains(entry.row())) {
                passed = number;
            } else {
                rows.add(new Numbered(entry, number.get(), opensGroup, passed));
                opensGroup = false;
                passed = Optional.empty();
            }
        }
        new RowNumbering(List.copyOf(rows), problems).check();
    }

    private static boolean isGroup(AppendixRow row) {
        boolean unnumbered =
                row.number().isEmpty() && row.isHeading() && row.value().isEmpty();
        return unnumbered || GROUP.matcher(row.number()).matches();
    }

    private void check() {
        boolean flat = rows.stream().allMatch(row -> row.number().depth() == 1);
        TreeSet<Integer> shifted = new TreeSet<>();
        if (!flat) {
            int start = 0;
            for (int i = 1; i <= rows.size(); i++) {
                if (i == rows.size() || isRightHeading(i)) {
                    slide(start, i).ifPresent(from -> {
                        shifted.addAll(from);
                        problems.accept(new RowNumberShifted(from.stream()
                                .map(row -> rows.get(row).row().at())
                                .toList()));
                    });
                    start = i;
                }
            }
        }
        gaps(shifted);
    }

    private void gaps(Set<Integer> shifted) {
        boolean startsLate = !rows.isEmpty()
                && rows.get(0).passed().isEmpty()
                && !rows.get(0).number().isFirst();
        if (startsLate && !shifted.contains(0)) {
            problems.accept(new RowNumberGap(List.of(rows.get(0).row().at())));
        }
        for (int i = 1; i < rows.size(); i++) {
            Numbered row = rows.get(i);
            boolean follows = row.opensGroup() && row.number().isFirst()
                    || row.number().mayFollow(rows.get(i - 1).number())
                    || row.passed().filter(row.number()::mayFollow).isPresent();
            if (!follows && !shifted.contains(i) && !shifted.contains(i - 1)) {
                problems.accept(new RowNumberGap(
                        List.of(rows.get(i - 1).row().at(), row.row().at())));
            }
        }
    }

    private boolean isRightHeading(int i) {
        return rows.get(i).isHeading()
                && rows.get(i).number().depth() == 1
                && i + 1 < rows.size()
                && rows.get(i + 1).number().isBelow(rows.get(i).number());
    }

    /** The rows from the first contradiction to the end of the part, where there are enough of them. */
    private Optional<List<Integer>> slide(int start, int end) {
        List<Integer> contradictions = new ArrayList<>();
        for (int i = start; i + 1 < end; i++) {
            if (contradicts(i, end)) {
                contradictions.add(i);
            }
        }
        if (contradictions.size() < SLIDE) {
            return Optional.empty();
        }
        List<Integer> all = new ArrayList<>();
        for (int i = contradictions.get(0); i < end; i++) {
            all.add(i);
        }
        return Optional.of(all);
    }

    private boolean contradicts(int i, int end) {
        Numbered upper = rows.get(i);
        Numbered next = rows.get(i + 1);
        boolean heading = upper.isHeading() && !next.isHeading();
        boolean local = isLocalTotal(upper.row()) && isOneLevel(next.row());
        if ((heading || local) && !next.number().isBelow(upper.number())) {
            return true;
        }
        for (int j = i + 1; j < end && isCountOf(upper, rows.get(j)); j++) {
            if (!rows.get(j).number().isBelow(upper.number())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLocalTotal(AppendixRow row) {
        return LOCAL_TOTAL.matcher(LabelWords.withoutNotes(row.label()).key()).matches();
    }

    private static boolean isOneLevel(AppendixRow row) {
        return ONE_LEVEL.matcher(LabelWords.withoutNotes(row.label()).key()).matches();
    }

    private static boolean isCountOf(Numbered rate, Numbered count) {
        Optional<Indicator> upper = rate.entry().indicator();
        return count.entry()
                .indicator()
                .filter(c -> upper.flatMap(Indicator::numerator)
                                .filter(c.id()::equals)
                                .isPresent()
                        || upper.flatMap(Indicator::denominator)
                                .filter(c.id()::equals)
                                .isPresent())
                .isPresent();
    }
}
