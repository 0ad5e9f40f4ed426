package vn.parindex.ingest.appendix;

import java.util.List;
import java.util.Optional;
import vn.parindex.ingest.printed.PrintedCell;

/** Which column of a table holds what, as its header says; -1 is a column the table does not have. */
record Columns(int number, int label, int unit, int value, int note) {

    /** Row number, label, unit of measure, value, note: the order of the national forms. */
    static final Columns USUAL = new Columns(0, 1, 2, 3, 4);

    static final int LEAST = 4;

    String number(List<String> cells) {
        return cell(cells, number);
    }

    String label(List<String> cells) {
        return cell(cells, label);
    }

    String unit(List<String> cells) {
        return cell(cells, unit);
    }

    String value(List<String> cells) {
        return cell(cells, value);
    }

    /** The cell the figure stands in; none in a row that ends before it. */
    Optional<PrintedCell> figure(List<PrintedCell> cells) {
        return value >= 0 && value < cells.size() ? Optional.of(cells.get(value)) : Optional.empty();
    }

    String note(List<String> cells) {
        return cell(cells, note);
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
