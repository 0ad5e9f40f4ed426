package vn.parindex.ingest.office;

import java.io.IOException;
import java.util.List;
import vn.parindex.ingest.FileRefusal;
import vn.parindex.ingest.FileRefusal.Reason;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.problem.Checked;
import vn.parindex.source.SourceLocation;

/** A file cannot be opened any further (tệp không mở tiếp được): how the parts of a reader tell it, which makes it a problem. */
public final class UnreadableFile extends IOException {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient List<Object> arguments;

    public UnreadableFile(Reason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** The file refused for that reason. */
    public Checked<PrintedDocument> refusal(String path) {
        return new Checked.Rejected<>(List.of(new FileRefusal(reason, SourceLocation.document(path), arguments)));
    }
}
