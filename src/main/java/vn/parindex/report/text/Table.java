package vn.parindex.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Table for a terminal (bảng): as wide as its cells, at most as wide as the page; flexible columns wrap. */
final class Table {

    static final int PAGE = 100;
    private static final String GAP = "  ";
    private static final int NARROWEST = 10;

    private final List<Column> columns;
    private final List<Rows> blocks = new ArrayList<>();

    /** Rows that are made when they are written, or more than once, so that a table may have any number of them. */
    private interface Rows {
        void each(Consumer<List<String>> row);
    }

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
        List<String> row = checked(cells);
        blocks.add(each -> each.accept(row));
    }

    /** A row for each item; asked again for every time the table is gone through. */
    <T> void rows(List<T> items, Function<T, List<String>> cells) {
        if (!items.isEmpty()) {
            blocks.add(each -> items.forEach(item -> each.accept(checked(cells.apply(item)))));
        }
    }

    private List<String> checked(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "%d cells in a table of %d columns: %s".formatted(cells.size(), columns.size(), cells));
        }
        return List.copyOf(cells);
    }

    /** A line across the table; none at its beginning, where one stands already. */
    void line() {
        if (!blocks.isEmpty()) {
            blocks.add(each -> each.accept(List.of()));
        }
    }

    /** A row of its first cell and a text over all columns behind it. */
    void heading(String first, String text) {
        List<String> row = List.of(first, text);
        blocks.add(each -> each.accept(row));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines(lines::add);
        return lines;
    }

    void lines(Consumer<String> out) {
        int[] widths = widths();
        lines(columns.stream().map(Column::title).toList(), widths).forEach(out);
        out.accept(across(widths));
        forEachRow(row -> {
            if (row.isEmpty()) {
                out.accept(across(widths));
            } else if (isHeading(row)) {
                headingLines(row, widths).forEach(out);
            } else {
                lines(row, widths).forEach(out);
            }
        });
    }

    private void forEachRow(Consumer<List<String>> row) {
        blocks.forEach(block -> block.each(row));
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
        int[] widths = natural();
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

    private int[] natural() {
        int[] widths = new int[columns.size()];
        widen(columns.stream().map(Column::title).toList(), widths);
        forEachRow(row -> widen(isHeading(row) ? row.subList(0, 1) : row, widths));
        return IntStream.range(0, widths.length)
                .map(column -> Math.min(widths[column], columns.get(column).widest()))
                .toArray();
    }

    private static void widen(List<String> cells, int[] widths) {
        for (int i = 0; i < cells.size(); i++) {
            int widest = cells.get(i).lines().mapToInt(Wrapping::width).max().orElse(0);
            widths[i] = Math.max(widths[i], widest);
        }
    }
}
