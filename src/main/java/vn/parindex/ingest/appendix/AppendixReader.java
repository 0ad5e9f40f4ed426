package vn.parindex.ingest.appendix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.ingest.RowProblem.BrokenRow;
import vn.parindex.ingest.RowProblem.LabelSlip;
import vn.parindex.ingest.RowProblem.RowOutsideTable;
import vn.parindex.ingest.RowProblem.UnknownRow;
import vn.parindex.ingest.RowProblem.ValueOnHeading;
import vn.parindex.ingest.appendix.ReadTable.Entry;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** Finds out what every row of the appendix is: a statistic, a heading, or unknown. */
final class AppendixReader {

    private final LabelIndex labels;
    private final RowMatcher matcher;
    private final Consumer<Problem> problems;

    AppendixReader(LabelIndex labels, Consumer<Problem> problems) {
        this.labels = labels;
        this.matcher = new RowMatcher(labels);
        this.problems = problems;
    }

    List<ReadTable> read(List<AppendixRow> rows) {
        Map<Integer, List<AppendixRow>> tables = new LinkedHashMap<>();
        for (AppendixRow row : new RowJoiner(labels).joined(rows)) {
            tables.computeIfAbsent(row.block(), block -> new ArrayList<>()).add(row);
        }
        return tables.values().stream().map(this::table).toList();
    }

    /**
     * Rows that stand in no table are not read; where they look like a statistic that no table gives, that is said.
     *
     * @param read what the tables give
     */
    void leave(List<AppendixRow> rows, Map<IndicatorId, IndicatorFact> read) {
        rows.stream()
                .filter(row -> {
                    List<IndicatorId> meant = Stream.concat(
                                    labels.exact(row.label()).stream(),
                                    labels.meant(row.label()).stream().map(LabelIndex.Likely::wording))
                            .map(wording -> wording.indicator().id())
                            .toList();
                    return !meant.isEmpty() && meant.stream().noneMatch(one -> isGiven(one, read));
                })
                .forEach(row -> problems.accept(new RowOutsideTable(row.places(), row.value())));
    }

    private static boolean isGiven(IndicatorId indicator, Map<IndicatorId, IndicatorFact> read) {
        return read.containsKey(indicator) && !read.get(indicator).value().equals(FactValue.MISSING);
    }

    private ReadTable table(List<AppendixRow> rows) {
        List<Entry> entries = new ArrayList<>();
        List<AppendixRow> above = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Entry entry = entry(rows.get(i), above, rows.subList(i + 1, rows.size()));
            entries.add(entry);
            above.add(entry.row());
        }
        return new ReadTable(entries);
    }

    private Entry entry(AppendixRow row, List<AppendixRow> before, List<AppendixRow> after) {
        RowMatch match = matcher.match(row, before);
        Optional<Indicator> indicator =
                match.indicator().filter(i -> !row.unit().isEmpty() || isStatistic(row, i, match, after));
        if (indicator.isEmpty()) {
            noStatistic(row, match, after);
        }
        if (row.places().size() > 1) {
            List<IndicatorId> ids = indicator.stream().map(Indicator::id).toList();
            problems.accept(new BrokenRow(row.places(), ids));
        }
        indicator
                .filter(i -> !match.known().isEmpty())
                .ifPresent(
                        i -> problems.accept(new LabelSlip(row.places(), i.id(), match.known(), match.confidence())));
        return new Entry(indicator.isPresent() && row.unit().isEmpty() ? row.withoutUnit() : row, indicator);
    }

    /**
     * A row without a unit of measure is a statistic when its figure can be one; a flag is 0 or 1. Where its label is one to
     * the letter and nothing stands below it as a part, it is that even beside words, or a blank where no row has a unit.
     */
    private static boolean isStatistic(AppendixRow row, Indicator indicator, RowMatch match, List<AppendixRow> after) {
        boolean named = match.isToTheLetter() && !hasParts(row, after);
        return named && (row.unitless() || !row.value().isEmpty()) || isFigureOf(row, indicator);
    }

    /** Whether the next row is numbered as the first below it. */
    private static boolean hasParts(AppendixRow row, List<AppendixRow> after) {
        Optional<RowNumber> upper = RowNumber.of(row.number());
        Optional<RowNumber> next =
                after.stream().findFirst().map(AppendixRow::number).flatMap(RowNumber::of);
        return upper.isPresent() && next.filter(n -> n.isBelow(upper.get())).isPresent();
    }

    private static boolean isFigureOf(AppendixRow row, Indicator indicator) {
        PrintedNumber number = PrintedNumber.ofAmount(row.value());
        if (number.readings().isEmpty()) {
            return false;
        }
        boolean flag = number.only()
                .filter(n -> n.compareTo(BigDecimal.ZERO) == 0 || n.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
        return indicator.type() == IndicatorType.FLAG ? flag : indicator.type() != IndicatorType.CODE;
    }

    private void noStatistic(AppendixRow row, RowMatch match, List<AppendixRow> after) {
        if (match.isToTheLetter() && !row.value().isEmpty() && !isSaidBelow(row, after)) {
            problems.accept(new ValueOnHeading(row.places(), row.value(), true));
        } else if (!row.isHeading()) {
            boolean several = !match.several().isEmpty();
            List<String> nearest = several ? match.several() : labels.nearest(row.label());
            problems.accept(new UnknownRow(row.places(), row.unit(), row.value(), nearest, several));
        } else if (!row.value().isEmpty()) {
            List<SourceLocation> places = new ArrayList<>(row.places());
            meant(row, after).map(AppendixRow::at).ifPresent(places::add);
            problems.accept(new ValueOnHeading(places, row.value(), false));
        }
    }

    /** The row the figure may belong to: the one below the heading that has it too, else the first one below. */
    private static Optional<AppendixRow> meant(AppendixRow heading, List<AppendixRow> after) {
        List<AppendixRow> below = below(after);
        return below.stream()
                .filter(row -> row.value().equals(heading.value()))
                .findFirst()
                .or(() -> below.stream().findFirst());
    }

    private static List<AppendixRow> below(List<AppendixRow> after) {
        return after.stream().takeWhile(row -> !row.isHeading()).toList();
    }

    /** Whether the figure of the heading is that of a row below it, and so not lost. */
    private static boolean isSaidBelow(AppendixRow heading, List<AppendixRow> after) {
        return below(after).stream().anyMatch(row -> row.value().equals(heading.value()));
    }
}
