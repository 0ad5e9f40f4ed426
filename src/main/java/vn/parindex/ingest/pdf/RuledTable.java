package vn.parindex.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table as its ruled lines make it (biểu kẻ khung): columns, rows, and which boxes are one cell.
 *
 * @param across where the columns begin and end
 * @param down where the rows begin and end
 * @param owner for each box, row by row, the box in the upper left corner of the cell it belongs to
 */
record RuledTable(List<Integer> across, List<Integer> down, List<Integer> owner) {

    /** No column of a table is as narrow, no row as low. */
    static final int NARROWEST = 500;

    static final int LOWEST = 300;

    private static final int MOST_BOXES = 200_000;

    RuledTable {
        across = List.copyOf(across);
        down = List.copyOf(down);
        owner = List.copyOf(owner);
    }

    /** The table of rules that touch each other; none when they are a frame, a line or a picture. */
    static Optional<RuledTable> of(List<Rule> rules) {
        List<Rule> level = rules.stream().filter(Rule::level).toList();
        List<Rule> plumb = rules.stream().filter(rule -> !rule.level()).toList();
        if (level.size() < 2 || plumb.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> across = places(plumb, level, NARROWEST);
        List<Integer> down = places(level, plumb, LOWEST);
        int columns = across.size() - 1;
        int rows = down.size() - 1;
        if (columns < 1 || rows < 1 || columns * rows < 2 || (long) columns * rows > MOST_BOXES) {
            return Optional.empty();
        }
        Boxes boxes = new Boxes(rows, columns);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int middleDown = (down.get(row) + down.get(row + 1)) / 2;
                int middleAcross = (across.get(column) + across.get(column + 1)) / 2;
                if (column + 1 < columns && isOpen(plumb, across.get(column + 1), NARROWEST, middleDown)) {
                    boxes.join(row, column, row, column + 1);
                }
                if (row + 1 < rows && isOpen(level, down.get(row + 1), LOWEST, middleAcross)) {
                    boxes.join(row, column, row + 1, column);
                }
            }
        }
        List<Integer> owner = boxes.owners();
        boolean oneCell = owner.stream().distinct().count() < 2;
        return oneCell ? Optional.empty() : Optional.of(new RuledTable(across, down, owner));
    }

    private static boolean isOpen(List<Rule> rules, int at, int slack, int middle) {
        return rules.stream().noneMatch(rule -> Math.abs(rule.at() - at) < slack && rule.covers(middle, 0));
    }

    /** Where the rules stand, and where the crossing ones end, when a side of the table is left open. */
    private static List<Integer> places(List<Rule> rules, List<Rule> crossing, int apart) {
        List<Integer> places = new ArrayList<>();
        rules.stream().mapToInt(Rule::at).sorted().forEach(at -> {
            if (places.isEmpty() || at - places.get(places.size() - 1) >= apart) {
                places.add(at);
            }
        });
        int first = places.get(0);
        int last = places.get(places.size() - 1);
        openSide(crossing.stream().mapToInt(Rule::from).filter(from -> from <= first - apart))
                .ifPresent(at -> places.add(0, at));
        openSide(crossing.stream().mapToInt(rule -> -rule.to()).filter(to -> -to >= last + apart))
                .ifPresent(at -> places.add(-at));
        return places;
    }

    /** Two lines reach out at least; one may be a slip of the pen. */
    private static Optional<Integer> openSide(IntStream ends) {
        List<Integer> sorted = ends.sorted().boxed().toList();
        return sorted.size() < 2 ? Optional.empty() : Optional.of(sorted.get(0));
    }

    int rows() {
        return down.size() - 1;
    }

    int columns() {
        return across.size() - 1;
    }

    int top() {
        return down.get(0);
    }

    int left() {
        return across.get(0);
    }

    long area() {
        return (long) (across.get(columns()) - left()) * (down.get(rows()) - top());
    }

    /** The cell that place is in, by the box of its upper left corner; none outside the table. */
    Optional<Integer> cellAt(int x, int y) {
        int column = index(across, x);
        int row = index(down, y);
        return column < 0 || row < 0 ? Optional.empty() : Optional.of(owner.get(row * columns() + column));
    }

    /** Whether a row is one cell from side to side: it titles what follows. */
    boolean isBand(int row) {
        return columns() > 2
                && owner.subList(row * columns(), (row + 1) * columns()).stream()
                                .distinct()
                                .count()
                        == 1;
    }

    private static int index(List<Integer> places, int at) {
        for (int i = 0; i + 1 < places.size(); i++) {
            if (at >= places.get(i) && at < places.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }
}
