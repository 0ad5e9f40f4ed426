package vn.parindex.ingest.office;

import vn.parindex.ingest.FileRefusal.Reason;

/** Counts what is kept of a file and stops at more than any report has (giới hạn khi đọc tệp). */
public final class ReadingLimits {

    /** Rows of a report; the largest real ones have a few hundred. */
    public static final int MOST_ROWS = 6_000;

    private static final int MOST_CELLS = 2_000_000;
    private static final int MOST_CHARACTERS = 30_000_000;

    private int rows;
    private int cells;
    private int characters;

    public void row() throws UnreadableFile {
        rows = counted(rows, 1, MOST_ROWS, Reason.TOO_MANY_ROWS);
    }

    public void cells(int more) throws UnreadableFile {
        cells = counted(cells, more, MOST_CELLS, Reason.TOO_MANY_CELLS);
    }

    public void text(int length) throws UnreadableFile {
        characters = counted(characters, length, MOST_CHARACTERS, Reason.TOO_MUCH_TEXT);
    }

    private static int counted(int before, int more, int most, Reason reason) throws UnreadableFile {
        if (more > most - before) {
            throw new UnreadableFile(reason, most);
        }
        return before + more;
    }
}
