package vn.parindex.ingest.appendix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.parindex.indicator.Indicator;
import vn.parindex.ingest.RowProblem.DuplicateRow;
import vn.parindex.ingest.appendix.ReadTable.Entry;
import vn.parindex.ingest.printed.LabelWords;
import vn.parindex.problem.Problem;

/** Names rows that stand a second time, run by run, with the headings repeated among them (dòng lặp lại). */
final class RepeatedRows {

    private final Map<AppendixRow, AppendixRow> repeats;
    private final Consumer<Problem> problems;

    RepeatedRows(Map<AppendixRow, AppendixRow> repeats, Consumer<Problem> problems) {
        this.repeats = repeats;
        this.problems = problems;
    }

    /** The repeated rows of a table with the rows they repeat, each run noted as a problem. */
    Map<AppendixRow, AppendixRow> of(ReadTable table) {
        Map<AppendixRow, AppendixRow> repeated = withHeadings(table.entries());
        List<Entry> run = new ArrayList<>();
        for (Entry entry : table.entries()) {
            if (repeated.containsKey(entry.row())) {
                run.add(entry);
            } else {
                note(run, repeated);
                run.clear();
            }
        }
        note(run, repeated);
        return repeated;
    }

    private Map<AppendixRow, AppendixRow> withHeadings(List<Entry> entries) {
        Map<AppendixRow, AppendixRow> repeated = new LinkedHashMap<>();
        Map<String, AppendixRow> headings = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            AppendixRow row = entries.get(i).row();
            Optional.ofNullable(repeats.get(row)).ifPresent(first -> repeated.put(row, first));
            if (row.isHeading() && entries.get(i).indicator().isEmpty()) {
                String key = LabelWords.withoutNotes(row.label()).key();
                AppendixRow first = headings.putIfAbsent(key, row);
                boolean repeatGoesOn = i + 1 < entries.size()
                        && repeats.containsKey(entries.get(i + 1).row());
                if (first != null && repeatGoesOn) {
                    repeated.put(row, first);
                }
            }
        }
        return repeated;
    }

    private void note(List<Entry> run, Map<AppendixRow, AppendixRow> repeated) {
        if (run.isEmpty()) {
            return;
        }
        problems.accept(new DuplicateRow(
                run.stream().map(e -> e.row().at()).toList(),
                run.stream()
                        .flatMap(e -> e.indicator().stream())
                        .map(Indicator::id)
                        .toList(),
                run.stream().map(e -> repeated.get(e.row()).at()).toList()));
    }
}
