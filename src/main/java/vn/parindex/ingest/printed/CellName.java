package vn.parindex.ingest.printed;

/** Names a cell as word processors and workbooks do, {@code D5} (tên ô). */
public final class CellName {

    private static final int LETTERS = 26;

    private CellName() {}

    /** The name of the cell in that row and column, both counted from 0. */
    public static String of(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row + 1).toString();
    }
}
