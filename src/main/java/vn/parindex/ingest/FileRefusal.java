package vn.parindex.ingest;

import java.util.List;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Coded;
import vn.parindex.wording.Message;

/** A file cannot be read as a report at all (tệp không đọc được như một báo cáo). */
public record FileRefusal(Reason reason, SourceLocation source, List<Object> arguments) implements ReadingProblem {

    /** Why the file is refused (lý do từ chối tệp). */
    public enum Reason implements Coded {
        EMPTY_FILE,
        NOT_TEXT,
        NOT_UTF_8,
        LINE_TOO_LONG,
        SCANNED_FILE,
        ENCRYPTED_FILE,
        DAMAGED_FILE,
        FILE_TOO_LARGE,
        NOT_DECODABLE,
        UNREAD_KIND,
        UNSAFE_XML,
        ZIP_BOMB,
        TOO_MANY_PARTS,
        TOO_MANY_ROWS,
        TOO_MANY_CELLS,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG,
        FORM_IN_OLD_FORMAT,
        TOO_MUCH_TEXT,
        NO_TABLES
    }

    public FileRefusal {
        arguments = List.copyOf(arguments);
    }

    @Override
    public String code() {
        return reason.code();
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Message message() {
        return new Message("ingest." + code(), arguments);
    }

    @Override
    public Message hint() {
        return new Message("ingest." + code() + ".hint", arguments);
    }
}
