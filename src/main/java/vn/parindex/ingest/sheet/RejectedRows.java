package vn.parindex.ingest.sheet;

import java.util.Optional;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.Located;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.wording.Message;

/**
 * The rows of one unit and period have errors, so none of them is taken (không nhận phiếu trong bảng số liệu).
 *
 * @param unit whose rows they are, where they say it
 */
record RejectedRows(SourceLocation source, String id, String period, Optional<Located<AssessedUnit>> unit)
        implements Problem {

    @Override
    public String code() {
        return "sheet-rejected";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Message message() {
        return Message.of("files.sheet-rejected", id, period);
    }

    @Override
    public Message hint() {
        return Message.of("files.sheet-rejected.hint", id, period);
    }
}
