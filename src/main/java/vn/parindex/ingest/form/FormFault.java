package vn.parindex.ingest.form;

import vn.parindex.located.Fault;
import vn.parindex.problem.Severity;

/** What can be wrong with a filled form (lỗi của biểu mẫu đã điền). */
public enum FormFault implements Fault {
    FORM_DAMAGED,
    FORM_TOO_LARGE,
    FORM_TOO_LONG,
    FORM_MARK_CHANGED,
    FORM_OTHER_VERSION,
    FORM_OTHER_SET,
    FORM_SHEET_MISSING,
    FORM_COLUMN_MISSING,
    FORM_ROW_CHANGED,
    FORM_ROW_MISSING,
    FORM_ROW_TWICE,
    FORM_ROW_EXTRA,
    FORM_FIELD_EMPTY,
    FORM_DOCUMENT_TWICE,
    FORM_NOT_A_NUMBER,
    FORM_NUMBER_AMBIGUOUS,
    FORM_PERCENT_AMBIGUOUS,
    FORM_NOT_AN_ANSWER,
    FORM_NOT_A_DATE,
    FORM_NOT_A_STATUS,
    FORM_VALUE_BESIDE_STATUS,
    FORM_VALUE_ABSENT,
    FORM_SOURCE_INCOMPLETE,
    FORM_STATEMENT_INCOMPLETE,
    FORM_FORMULA_EXTERNAL,
    FORM_FORMULA_TAKEN,
    FORM_CELL_ERROR;

    @Override
    public Severity severity() {
        return switch (this) {
            case FORM_OTHER_SET -> Severity.WARNING;
            case FORM_FORMULA_TAKEN -> Severity.INFO;
            default -> Severity.ERROR;
        };
    }
}
