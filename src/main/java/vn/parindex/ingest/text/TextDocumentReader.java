package vn.parindex.ingest.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PipeRow;
import vn.parindex.ingest.printed.PrintedCell;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.problem.Checked;
import vn.parindex.source.SourceLocation;

/** Opens plain text (văn bản thuần): a line with tabs or between bars is a row of a table, any other line is running text. */
public final class TextDocumentReader implements DocumentReader {

    @Override
    public Checked<PrintedDocument> read(String path, byte[] bytes) {
        return ReportLines.of(path, bytes)
                .match(
                        (lines, problems) -> new Checked.Accepted<>(document(lines), problems),
                        Checked.Rejected<PrintedDocument>::new);
    }

    private static PrintedDocument document(List<String> lines) {
        List<PrintedLine> printed = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            printed.add(line(lines.get(i), SourceLocation.line(DOCUMENT, i + 1)));
        }
        return new PrintedDocument(printed);
    }

    private static PrintedLine line(String text, SourceLocation at) {
        return text.indexOf('\t') < 0
                ? PipeRow.of(text, at).orElseGet(() -> new PrintedLine.Paragraph(text, at))
                : new PrintedLine.Row(Arrays.stream(text.split("\t", -1))
                        .map(cell -> PrintedCell.of(cell, at))
                        .toList());
    }
}
