package vn.parindex.ingest.appendix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.parindex.ingest.printed.LabelWords;
import vn.parindex.ingest.printed.PrintedCell;

/** Which column of a table holds what, as its header says; -1 is a column the table does not have. */
record Columns(int number, int label, int unit, int value, int note) {

    /** Row number, label, unit of measure, value, note: the order of the national forms. */
    static final Columns USUAL = new Columns(0, 1, 2, 3, 4);

    static final int LEAST = 4;

    private static final Set<String> NUMBER = Set.of("stt", "tt", "so tt", "so thu tu");

    /** The columns a header row names, the others as before; none when the row is no header. */
    static Optional<Columns> ofHeader(List<String> cells, Columns before) {
        String first = cells.get(0);
        boolean labelled = first.isEmpty() && !before.label(cells).isEmpty();
        if (labelled || !first.isEmpty() && !NUMBER.contains(LabelWords.folded(first))) {
            return Optional.empty();
        }
        List<String> folded = cells.stream().map(LabelWords::folded).toList();
        int number = find(folded, NUMBER::contains);
        int unit = find(folded, text -> text.startsWith("don vi tinh") || text.equals("dvt"));
        int value = find(folded, text -> text.equals("so lieu") || text.equals("gia tri") || text.equals("so luong"));
        if (number >= 0) {
            int label = find(folded, text -> text.contains("chi tieu") || text.startsWith("noi dung"));
            int result = value >= 0 ? value : find(folded, text -> text.startsWith("ket qua"));
            int note = find(folded, text -> text.startsWith("ghi chu"));
            boolean oneLine = unit >= 0;
            return Optional.of(new Columns(
                    number,
                    label >= 0 ? label : number + 1,
                    oneLine ? unit : USUAL.unit,
                    oneLine && result >= 0 ? result : USUAL.value,
                    note));
        }
        return unit >= 0 && value >= 0 && first.isEmpty()
                ? Optional.of(new Columns(before.number, before.label, unit, value, before.note))
                : Optional.empty();
    }

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

    private static int find(List<String> cells, Predicate<String> wanted) {
        for (int i = 0; i < cells.size(); i++) {
            if (wanted.test(cells.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
