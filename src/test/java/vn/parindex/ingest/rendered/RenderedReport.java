package vn.parindex.ingest.rendered;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.ingest.printed.LabelWords;
import vn.parindex.ingest.printed.PlainText;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.ingest.text.TextDocumentReader;

/** A report as it would be typed: its text form without marks, to be put into files of other kinds. */
public record RenderedReport(List<Part> parts) {

    /** A paragraph, or a table of rows of cells. */
    public sealed interface Part {}

    public record Text(String text) implements Part {}

    public record Table(List<List<String>> rows) implements Part {

        /** Whether that row and the next are one header of two rows, "Kết quả" standing over "Đơn vị tính" and "Số liệu". */
        public boolean isDoubleHeader(int row) {
            return row + 1 < rows.size()
                    && LabelWords.folded(rows.get(row).get(0)).equals("stt")
                    && rows.get(row + 1).get(0).isEmpty()
                    && rows.get(row + 1).get(1).isEmpty();
        }
    }

    /** The report of a fixture. */
    public static RenderedReport ofFixture(String name) {
        Path file = Path.of("fixtures", name, "submissions", "bao-cao.txt");
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RenderedReport of(byte[] text) {
        PrintedDocument document = new TextDocumentReader()
                .read("bao-cao.txt", text)
                .match((printed, problems) -> printed, problems -> {
                    throw new AssertionError(problems.toString());
                });
        List<Part> parts = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (PrintedLine line : document.lines()) {
            line.match(
                    paragraph -> {
                        close(rows, parts);
                        return parts.add(new Text(PlainText.of(paragraph.text())));
                    },
                    row -> rows.add(row.cells().stream()
                            .map(cell -> PlainText.of(cell.text()))
                            .toList()));
        }
        close(rows, parts);
        return new RenderedReport(parts);
    }

    private static void close(List<List<String>> rows, List<Part> parts) {
        if (!rows.isEmpty()) {
            parts.add(new Table(List.copyOf(rows)));
            rows.clear();
        }
    }
}
