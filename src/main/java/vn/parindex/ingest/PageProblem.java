package vn.parindex.ingest;

import java.util.List;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Coded;
import vn.parindex.wording.Message;

/** A page of which something cannot be read (trang không đọc được hết). */
public record PageProblem(Kind kind, int page) implements ReadingProblem {

    /** What cannot be read (điều không đọc được trên trang). */
    public enum Kind implements Coded {
        PAGE_WITHOUT_TEXT,
        NO_RULED_TABLE
    }

    @Override
    public String code() {
        return kind.code();
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public SourceLocation source() {
        return new SourceLocation(DocumentReader.DOCUMENT, 0, 0, page, "", "", "", "", "");
    }

    @Override
    public Message message() {
        return new Message("ingest." + code(), List.of(Integer.toString(page)));
    }

    @Override
    public Message hint() {
        return new Message("ingest." + code() + ".hint", List.of());
    }
}
