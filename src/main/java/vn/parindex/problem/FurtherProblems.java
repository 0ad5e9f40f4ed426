package vn.parindex.problem;

import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/**
 * A file has more problems of one kind than are listed (còn vấn đề cùng loại chưa liệt kê).
 *
 * @param kind code of those that are not listed
 * @param listed how many of that code are
 * @param further how many are not
 */
public record FurtherProblems(SourceLocation source, Severity severity, String kind, int listed, int further)
        implements Problem {

    @Override
    public String code() {
        return "further-problems";
    }

    @Override
    public Message message() {
        return Message.of("files.further-problems", further, kind, listed);
    }

    @Override
    public Message hint() {
        return Message.of("files.further-problems.hint", further, kind, listed);
    }
}
