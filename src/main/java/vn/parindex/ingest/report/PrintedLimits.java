package vn.parindex.ingest.report;

import java.util.List;
import java.util.Optional;
import vn.parindex.ingest.FileRefusal;
import vn.parindex.ingest.FileRefusal.Reason;
import vn.parindex.ingest.office.ReadingLimits;
import vn.parindex.ingest.printed.PrintedCell;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** How much of a document is looked at as a report, whatever kind of file it came in (giới hạn của một báo cáo). */
final class PrintedLimits {

    /** Real reports have some two hundred thousand letters. */
    private static final int MOST_TEXT = 1_000_000;

    private static final int LONGEST_PARAGRAPH = 100_000;

    /** What a cell of a workbook holds at most. */
    private static final int LONGEST_CELL = 32_767;

    private final String path;
    private int rows;
    private int text;

    private PrintedLimits(String path) {
        this.path = path;
    }

    /** Why there is more of the document than any report has; none where it is within the limits. */
    static Optional<Problem> exceeded(String path, PrintedDocument document) {
        PrintedLimits limits = new PrintedLimits(path);
        return document.lines().stream()
                .flatMap(line -> limits.take(line).stream())
                .findFirst();
    }

    private Optional<Problem> take(PrintedLine line) {
        Optional<Problem> tooLong = line.match(
                paragraph -> text(paragraph.text(), LONGEST_PARAGRAPH, Reason.LINE_TOO_LONG, line.at()),
                row -> cells(row.cells()));
        return tooLong.or(() -> text <= MOST_TEXT
                ? Optional.empty()
                : refusal(Reason.TOO_MUCH_TEXT, SourceLocation.document(path), MOST_TEXT));
    }

    private Optional<Problem> cells(List<PrintedCell> cells) {
        boolean filled = cells.stream().anyMatch(cell -> !cell.text().isBlank());
        rows += filled ? 1 : 0;
        if (rows > ReadingLimits.MOST_ROWS) {
            return refusal(Reason.TOO_MANY_ROWS, SourceLocation.document(path), ReadingLimits.MOST_ROWS);
        }
        return cells.stream()
                .flatMap(cell -> text(cell.text(), LONGEST_CELL, Reason.CELL_TOO_LONG, cell.at()).stream())
                .findFirst();
    }

    private Optional<Problem> text(String printed, int longest, Reason reason, SourceLocation at) {
        text += printed.length();
        return printed.length() <= longest ? Optional.empty() : refusal(reason, at.inDocument(path), longest);
    }

    private static Optional<Problem> refusal(Reason reason, SourceLocation at, int most) {
        return Optional.of(new FileRefusal(reason, at, List.of(most)));
    }
}
