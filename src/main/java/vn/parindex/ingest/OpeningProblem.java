package vn.parindex.ingest;

import java.util.List;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Coded;
import vn.parindex.wording.Message;

/** Something a file keeps that its print does not show, or shows without saying where it is from (nội dung ẩn trong tệp). */
public record OpeningProblem(Kind kind, SourceLocation source, List<Object> arguments) implements ReadingProblem {

    /** What was met (loại nội dung ẩn). */
    public enum Kind implements Coded {
        FORMULA_WITHOUT_VALUE(Severity.ERROR),
        EXTERNAL_FORMULA(Severity.INFO),
        HIDDEN_CELLS(Severity.INFO),
        HIDDEN_SHEET(Severity.INFO),
        MACROS_NOT_RUN(Severity.INFO),
        STRUCK_TEXT(Severity.WARNING),
        TRACKED_CHANGES(Severity.INFO);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }
    }

    public OpeningProblem {
        arguments = List.copyOf(arguments);
    }

    public static OpeningProblem of(Kind kind, SourceLocation source, Object... arguments) {
        return new OpeningProblem(kind, source, List.of(arguments));
    }

    @Override
    public String code() {
        return kind.code();
    }

    @Override
    public Severity severity() {
        return kind.severity;
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
