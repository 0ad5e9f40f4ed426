package vn.parindex.recorded;

import vn.parindex.located.Fault;
import vn.parindex.problem.Severity;

/** What can be wrong with a result that is read back (lỗi của tệp kết quả); each an error. */
public enum RecordedFault implements Fault {
    /** JSON of something else than a result of scoring or ranking. */
    RESULT_FOREIGN,
    /** A leaf, domain or unit of which the printed parts are not the printed whole. */
    RESULT_DOES_NOT_ADD_UP,
    /** A unit and period, or a leaf, stands twice. */
    RESULT_REPEATS;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
