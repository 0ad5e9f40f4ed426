package vn.parindex.ingest.pdf;

import java.util.List;
import java.util.stream.IntStream;

/** Boxes of a grid, joined where no line parts them; each cell is known by its first box. */
final class Boxes {

    private final int columns;
    private final int[] above;

    Boxes(int rows, int columns) {
        this.columns = columns;
        this.above = IntStream.range(0, rows * columns).toArray();
    }

    void join(int row, int column, int otherRow, int otherColumn) {
        int one = first(row * columns + column);
        int other = first(otherRow * columns + otherColumn);
        above[Math.max(one, other)] = Math.min(one, other);
    }

    List<Integer> owners() {
        return IntStream.range(0, above.length).map(this::first).boxed().toList();
    }

    private int first(int box) {
        int at = box;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }
}
