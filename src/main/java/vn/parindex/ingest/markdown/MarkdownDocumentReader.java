package vn.parindex.ingest.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import vn.parindex.ingest.FileRefusal;
import vn.parindex.ingest.FileRefusal.Reason;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.ingest.text.ReportLines;
import vn.parindex.problem.Checked;
import vn.parindex.source.SourceLocation;

/** Opens Markdown (văn bản Markdown): pipe tables and HTML tables, headings and text without their marks. */
public final class MarkdownDocumentReader implements DocumentReader {

    private static final int LARGEST = 20 << 20;
    /** Quotations within quotations cost the parser time without end. */
    private static final int DEEPEST_BLOCKS = 50;

    @Override
    public Checked<PrintedDocument> read(String path, byte[] bytes) {
        if (bytes.length > LARGEST) {
            return new Checked.Rejected<>(
                    List.of(new FileRefusal(Reason.FILE_TOO_LARGE, SourceLocation.document(path), List.of())));
        }
        return ReportLines.of(path, bytes)
                .match((lines, none) -> document(lines), Checked.Rejected<PrintedDocument>::new);
    }

    private static Checked<PrintedDocument> document(List<String> lines) {
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST_BLOCKS)
                .build();
        Node root = parser.parse(String.join("\n", lines));
        return new MarkdownLines(lines).of(root);
    }
}
