package vn.parindex.ingest.web;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;

/** Opens a web page (trang web): its tables and its text; runs no script and fetches nothing. */
public final class HtmlDocumentReader implements DocumentReader {

    @Override
    public Checked<PrintedDocument> read(String path, byte[] bytes) {
        return WebText.of(path, bytes).match(HtmlDocumentReader::document, Checked.Rejected<PrintedDocument>::new);
    }

    private static Checked<PrintedDocument> document(String html, List<Problem> problems) {
        HtmlLines read = HtmlLines.of(html, 1);
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(read.problems());
        return new Checked.Accepted<>(new PrintedDocument(read.lines()), all);
    }
}
