package vn.parindex.ingest.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.parindex.ingest.OpeningProblem;
import vn.parindex.ingest.OpeningProblem.Kind;
import vn.parindex.ingest.office.ReadingLimits;
import vn.parindex.ingest.office.UnreadableFile;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** What one sheet of a workbook shows (nội dung trang tính), gathered cell by cell, and what it keeps back. */
final class ReadSheet {

    private final String name;
    private final ReadingLimits limits;
    private final List<SheetCell> cells = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final List<int[]> hiddenColumns = new ArrayList<>();
    private final Set<Long> wide = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private int lastRow = -1;

    ReadSheet(String name, ReadingLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    String name() {
        return name;
    }

    ReadingLimits limits() {
        return limits;
    }

    /** In reading order. */
    List<SheetCell> cells() {
        return cells;
    }

    void hideRow(int row) {
        hiddenRows.add(row);
    }

    void hideColumns(int first, int last) {
        hiddenColumns.add(new int[] {first, last});
    }

    boolean isHidden(int row, int column) {
        return hiddenRows.contains(row)
                || hiddenColumns.stream().anyMatch(range -> range[0] <= column && column <= range[1]);
    }

    /** Notes a cell merged over several columns: it is a title rather than a cell of a table. */
    void merge(int row, int firstColumn, int lastColumn) {
        if (lastColumn - firstColumn + 1 >= SheetLines.LEAST_TABLE) {
            wide.add(key(row, firstColumn));
        }
    }

    boolean isWide(SheetCell cell) {
        return wide.contains(key(cell.row(), cell.column()));
    }

    void add(SheetCell cell) throws UnreadableFile {
        if (cell.text().isBlank()) {
            return;
        }
        limits.cells(1);
        limits.text(cell.text().length());
        if (isHidden(cell.row(), cell.column())) {
            hidden.add(cell.name());
            return;
        }
        if (cell.row() != lastRow) {
            limits.row();
            lastRow = cell.row();
        }
        cells.add(cell);
    }

    void note(Kind kind, int row, int column, Object... arguments) {
        if (!isHidden(row, column)) {
            problems.add(OpeningProblem.of(kind, place(SheetCell.name(row, column)), arguments));
        }
    }

    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (!hidden.isEmpty()) {
            all.add(OpeningProblem.of(Kind.HIDDEN_CELLS, place(hidden.get(0)), name, Integer.toString(hidden.size())));
        }
        return all;
    }

    SourceLocation place(String cell) {
        return SourceLocation.cellOfSheet(DocumentReader.DOCUMENT, name, cell);
    }

    private static long key(int row, int column) {
        return ((long) row << 32) + column;
    }
}
