package vn.parindex.ingest.sheet;

import vn.parindex.located.Fault;
import vn.parindex.problem.Severity;

/** What can be wrong with the content of a fact sheet or a CSV of them (lỗi nội dung của phiếu số liệu); each an error. */
public enum SheetFault implements Fault {
    NOT_A_PERIOD,
    NOT_A_SHA256,
    UNKNOWN_DOCUMENT,
    INCOMPLETE_PLACE,
    SECOND_APPRAISAL_ALONE,
    NOT_A_PROBLEM_CODE,
    CSV_HEADER,
    CSV_MALFORMED,
    CSV_FIELD_COUNT,
    CSV_NO_ROWS,
    CSV_ROW_DISAGREES,
    CSV_ROWS_APART,
    CSV_DUPLICATE_INDICATOR;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
