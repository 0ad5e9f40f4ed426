package vn.parindex.ingest.report;

import java.util.function.Supplier;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.text.TextDocumentReader;

/** Kind of file a report comes in (loại tệp báo cáo), told by its content before its name. */
enum FileKind {
    TEXT(TextDocumentReader::new);

    private final Supplier<DocumentReader> reader;

    FileKind(Supplier<DocumentReader> reader) {
        this.reader = reader;
    }

    DocumentReader reader() {
        return reader.get();
    }

    static FileKind of(String path, byte[] bytes) {
        return TEXT;
    }
}
