package vn.parindex.ingest.appendix;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.parindex.ingest.NumberProblem.MixedNumberStyles;
import vn.parindex.ingest.RowNumberProblem.RowNumberStyle;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** Notes where one document writes its numbers, or its row numbers, in two ways (viết số không thống nhất). */
final class NumberStyles {

    private static final Pattern SEPARATED = Pattern.compile("\\d{1,3}([.,]\\d{3})+");
    private static final Pattern PLAIN = Pattern.compile("[1-9]\\d{3,}");

    private NumberStyles() {}

    static void check(List<MatchedRow> matched, List<AppendixRow> rows, Consumer<Problem> problems) {
        figures(
                matched.stream()
                        .filter(row -> !row.isPercentage())
                        .map(MatchedRow::row)
                        .toList(),
                problems);
        rowNumbers(
                rows.stream()
                        .filter(row -> RowNumber.of(row.number()).isPresent())
                        .toList(),
                problems);
    }

    private static void figures(List<AppendixRow> rows, Consumer<Problem> problems) {
        List<AppendixRow> separated = rows.stream()
                .filter(row -> SEPARATED.matcher(row.value()).matches())
                .toList();
        List<AppendixRow> plain = rows.stream()
                .filter(row -> PLAIN.matcher(row.value()).matches())
                .toList();
        if (!separated.isEmpty() && !plain.isEmpty()) {
            List<SourceLocation> places = rows.stream()
                    .filter(row -> SEPARATED.matcher(row.value()).matches()
                            || PLAIN.matcher(row.value()).matches())
                    .map(AppendixRow::at)
                    .toList();
            problems.accept(new MixedNumberStyles(
                    places, separated.get(0).value(), plain.get(0).value()));
        }
    }

    private static void rowNumbers(List<AppendixRow> rows, Consumer<Problem> problems) {
        List<AppendixRow> dotted =
                rows.stream().filter(row -> row.number().endsWith(".")).toList();
        List<AppendixRow> bare =
                rows.stream().filter(row -> !row.number().endsWith(".")).toList();
        List<AppendixRow> fewer = dotted.size() < bare.size() ? dotted : bare;
        if (!fewer.isEmpty()) {
            problems.accept(
                    new RowNumberStyle(fewer.stream().map(AppendixRow::at).toList()));
        }
    }
}
