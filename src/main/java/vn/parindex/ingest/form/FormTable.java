package vn.parindex.ingest.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.form.FormColumn;
import vn.parindex.located.Faults;
import vn.parindex.located.FileProblem;
import vn.parindex.located.Nearest;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** Table of the form whose columns and rows are found by hidden codes (bảng của biểu mẫu), wherever they moved to. */
final class FormTable {

    private final FormGrid grid;
    private final Faults faults;
    private final Map<FormColumn, Integer> columns = new EnumMap<>(FormColumn.class);
    private final int head;

    /** One row: where it is and what key it has. */
    record Row(String key, int index) {}

    FormTable(FormGrid grid, List<FormColumn> wanted, Faults faults) {
        this.grid = grid;
        this.faults = faults;
        this.head = IntStream.rangeClosed(0, Math.min(grid.lastRow(), FormReader.MOST_ROWS))
                .filter(row -> grid.label(row, 0).equals(FormColumn.CODES))
                .findFirst()
                .orElse(-1);
        if (head >= 0) {
            columns.put(FormColumn.KEY, 0);
            Map<String, FormColumn> byCode = wanted.stream().collect(Collectors.toMap(FormColumn::code, one -> one));
            for (int column = 1; column <= grid.lastColumn(head); column++) {
                FormColumn known = byCode.get(grid.label(head, column));
                if (known != null) {
                    columns.putIfAbsent(known, column);
                }
            }
        }
        wanted.stream()
                .filter(column -> !columns.containsKey(column))
                .forEach(column -> faults.refuse(
                        FormFault.FORM_COLUMN_MISSING,
                        grid.place(Math.max(0, head), 0),
                        Message.of("form.column." + column.code())));
    }

    boolean isWhole(List<FormColumn> wanted) {
        return columns.keySet().containsAll(wanted);
    }

    /** The rows below the codes that have a key or anything filled in. */
    private Stream<Row> rows() {
        return IntStream.rangeClosed(head + 1, Math.min(grid.lastRow(), FormReader.MOST_ROWS))
                .mapToObj(row -> new Row(grid.label(row, 0), row));
    }

    /** The rows of those keys in the order of the keys; what was changed, lost, doubled or added is noted. */
    List<Row> keyed(List<String> keys) {
        Map<String, Row> found = new LinkedHashMap<>();
        List<Row> changed = new ArrayList<>();
        Set<String> known = Set.copyOf(keys);
        rows().filter(row -> !row.key().startsWith(FormColumn.HEADING)).forEach(row -> {
            if (row.key().isEmpty()) {
                extra(row);
            } else if (!known.contains(row.key())) {
                changed.add(row);
            } else if (found.putIfAbsent(row.key(), row) != null) {
                faults.refuse(
                        FormFault.FORM_ROW_TWICE,
                        grid.place(row.index(), 0),
                        row.key(),
                        grid.place(found.get(row.key()).index(), 0).cell());
            }
        });
        List<String> lost = keys.stream().filter(key -> !found.containsKey(key)).toList();
        changed.forEach(row -> changed(row, lost));
        if (changed.isEmpty()) {
            lost.forEach(key -> faults.refuse(FormFault.FORM_ROW_MISSING, grid.place(head, 0), key));
        }
        return keys.stream().filter(found::containsKey).map(found::get).toList();
    }

    private void changed(Row row, List<String> lost) {
        FileProblem problem = FileProblem.of(FormFault.FORM_ROW_CHANGED, grid.place(row.index(), 0), row.key());
        List<String> near = new Nearest(lost).to(row.key());
        faults.add(near.isEmpty() ? problem : problem.withHint(Message.of("files.nearest", List.copyOf(near))));
    }

    private void extra(Row row) {
        IntStream.rangeClosed(1, grid.lastColumn(row.index()))
                .filter(column -> !grid.isBlank(row.index(), column))
                .findFirst()
                .ifPresent(column -> faults.refuse(
                        FormFault.FORM_ROW_EXTRA, grid.place(row.index(), column), grid.label(row.index(), column)));
    }

    /** Rows without keys: all below the codes in which any of the columns is filled in. */
    List<Row> filled(List<FormColumn> wanted) {
        return rows().filter(row -> !row.key().startsWith(FormColumn.HEADING))
                .filter(row -> wanted.stream()
                        .filter(column -> column != FormColumn.KEY)
                        .anyMatch(column -> !isBlank(row, column)))
                .toList();
    }

    FormCell cell(Row row, FormColumn column) {
        return grid.cell(row.index(), columns.get(column));
    }

    boolean isBlank(Row row, FormColumn column) {
        return grid.isBlank(row.index(), columns.get(column));
    }

    /** The words of a column that nobody fills in. */
    String label(Row row, FormColumn column) {
        return grid.label(row.index(), columns.get(column));
    }

    SourceLocation place(Row row, FormColumn column) {
        return grid.place(row.index(), columns.get(column));
    }

    /** Rows above the codes by their key, the first of each. */
    Map<String, Row> above() {
        Map<String, Row> rows = new HashMap<>();
        IntStream.range(0, Math.max(head, 0))
                .mapToObj(row -> new Row(grid.label(row, 0), row))
                .filter(row -> !row.key().isEmpty())
                .forEach(row -> rows.putIfAbsent(row.key(), row));
        return rows;
    }
}
