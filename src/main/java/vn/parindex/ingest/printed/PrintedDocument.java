package vn.parindex.ingest.printed;

import java.util.List;

/** A report as it is printed, whatever kind of file it came in (văn bản đã mở): its paragraphs and rows in reading order. */
public record PrintedDocument(List<PrintedLine> lines) {
    public PrintedDocument {
        lines = List.copyOf(lines);
    }
}
