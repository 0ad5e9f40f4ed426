package vn.parindex.report.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Table for a terminal (bảng): as wide as its cells, at most as wide as the page; flexible columns wrap. */
final class Table {

    static final int PAGE = 100;
    private static final String GAP = "  ";
    private static final int NARROWEST = 10;

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    Table(Column... columns) {
        this.columns = List.of(columns);
    }

    Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    void row(String... cells) {
        row(List.of(cells));
    }

    void row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "%d cells in a table of %d columns: %s".formatted(cells.size(), columns.size(), cells));
        }
        rows.add(List.copyOf(cells));
    }

    /** A line across the table; none at its beginning, where one stands already. */
    void line() {
        if (!rows.isEmpty()) {
            rows.add(List.of());
        }
    }

    /** A row of its first cell and a text over all columns behind it. */
    void heading(String first, String text) {
        rows.add(List.of(first, text));
    }

    List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        lines.addAll(lines(columns.stream().map(Column::title).toList(), widths));
        lines.add(across(widths));
        for (List<String> row : rows) {
            if (row.isEmpty()) {
                lines.add(across(widths));
            } else if (isHeading(row)) {
                lines.addAll(headingLines(row, widths));
            } else {
                lines.addAll(lines(row, widths));
            }
        }
        return lines;
    }

    private boolean isHeading(List<String> row) {
        return row.size() == 2 && columns.size() > 2;
    }

    private List<String> headingLines(List<String> row, int[] widths) {
        int indent = widths[0] + GAP.length();
        List<String> wrapped = Wrapping.lines(row.get(1), PAGE - indent);
        String first = row.get(0) + " ".repeat(Math.max(0, indent - Wrapping.width(row.get(0))));
        return IntStream.range(0, wrapped.size())
                .mapToObj(i -> (i == 0 ? first : " ".repeat(indent)) + wrapped.get(i))
                .toList();
    }

    private List<String> lines(List<String> cells, int[] widths) {
        List<List<String>> wrapped = IntStream.range(0, cells.size())
                .mapToObj(i -> Wrapping.lines(cells.get(i), widths[i]))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> line(wrapped, line, widths))
                .toList();
    }

    private String line(List<List<String>> wrapped, int number, int[] widths) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < wrapped.size(); i++) {
            List<String> cell = wrapped.get(i);
            String text = number < cell.size() ? cell.get(number) : "";
            String space = " ".repeat(Math.max(0, widths[i] - Wrapping.width(text)));
            cells.add(columns.get(i).right() ? space + text : text + space);
        }
        return String.join(GAP, cells).stripTrailing();
    }

    private String across(int[] widths) {
        return String.join(
                GAP, IntStream.of(widths).mapToObj(width -> "─".repeat(width)).toList());
    }

    /** Natural widths; when they are too much together, the widest flexible column gives way column by column. */
    private int[] widths() {
        int[] widths = IntStream.range(0, columns.size()).map(this::natural).toArray();
        int over = IntStream.of(widths).sum() + GAP.length() * (columns.size() - 1) - PAGE;
        while (over > 0) {
            int widest = widestFlexible(widths);
            if (widest < 0) {
                return widths;
            }
            widths[widest]--;
            over--;
        }
        return widths;
    }

    private int widestFlexible(int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean may = columns.get(i).flexible() && widths[i] > NARROWEST;
            if (may && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private int natural(int column) {
        List<String> cells =
                new ArrayList<>(Collections.singleton(columns.get(column).title()));
        rows.stream()
                .filter(row -> row.size() == columns.size() || column == 0 && !row.isEmpty())
                .map(row -> row.get(column))
                .forEach(cells::add);
        int natural = cells.stream()
                .flatMap(cell -> cell.lines())
                .mapToInt(Wrapping::width)
                .max()
                .orElse(0);
        return Math.min(natural, columns.get(column).widest());
    }
}
