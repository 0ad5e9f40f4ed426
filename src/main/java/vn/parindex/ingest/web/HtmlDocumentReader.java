package vn.parindex.ingest.web;

import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.problem.Checked;

/** Opens a web page (trang web): its tables and its text; runs no script and fetches nothing. */
public final class HtmlDocumentReader implements DocumentReader {

    @Override
    public Checked<PrintedDocument> read(String path, byte[] bytes) {
        return WebText.of(path, bytes)
                .match(
                        (html, problems) ->
                                new Checked.Accepted<>(new PrintedDocument(HtmlLines.of(html, 1)), problems),
                        Checked.Rejected<PrintedDocument>::new);
    }
}
