package vn.parindex.located;

import vn.parindex.problem.Severity;
import vn.parindex.wording.Coded;

/**
 * Kind of fault of a file (loại lỗi của tệp). The rooms that read files have an enum of their own each; its names are
 * the codes in capitals.
 */
public interface Fault extends Coded {

    Severity severity();

    /** Whether the thing it is found in cannot be built, so that nothing more can be asked of it. */
    default boolean hinders() {
        return severity() == Severity.ERROR;
    }
}
