package vn.parindex.located;

import vn.parindex.problem.Severity;

/** What can be wrong with any file, whatever it is about (lỗi chung của tệp); each an error. */
public enum FileFault implements Fault {
    NOT_UTF_8,
    CONTROL_CHARACTER,
    FILE_TOO_LARGE,
    TOO_DEEP,
    EMPTY_FILE,
    SYNTAX_ERROR,
    TAB,
    MULTIPLE_DOCUMENTS,
    DUPLICATE_KEY,
    ANCHOR,
    ALIAS,
    MERGE_KEY,
    TAG,
    AMBIGUOUS_WORD,
    UNKNOWN_KEY,
    MISSING_KEY,
    MISSING_ONE_OF,
    CONFLICTING_KEYS,
    WRONG_TYPE,
    EMPTY_VALUE,
    EMPTY_LIST,
    NUMBER_NOT_QUOTED,
    NUMBER_QUOTED,
    NOT_A_DECIMAL,
    NOT_A_PERCENT,
    NOT_A_DATE,
    UNKNOWN_WORD,
    OUT_OF_RANGE,
    NOT_AN_INDICATOR_ID,
    UNKNOWN_INDICATOR,
    DUPLICATE_ID;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean hinders() {
        return this != UNKNOWN_KEY;
    }
}
