package vn.parindex.form;

import java.util.Arrays;
import java.util.List;
import vn.parindex.wording.Coded;

/** Column of a table of the form (cột của biểu mẫu), found by its code in a hidden row, never by its position. */
public enum FormColumn implements Coded {
    /** Hidden: the id of the row's indicator or leaf, of a field of the unit, or a mark of a heading. */
    KEY,
    NUMBER,
    NAME,
    MEASURE,
    VALUE,
    STATUS,
    PRINTED,
    DOCUMENT,
    PAGE,
    LINE,
    TABLE,
    ROW,
    NOTE,
    USED_BY,
    MAXIMUM,
    CLAIM,
    ASKED,
    EVIDENCE,
    STATEMENT,
    STATEMENT_EVIDENCE,
    BY,
    ON,
    FILE,
    TITLE,
    DOCUMENT_NUMBER,
    SIGNED,
    SHA256;

    /** What stands in the key column of the hidden row that has the codes. */
    public static final String CODES = "#columns";

    /** Beginning of the key of a row that nobody fills in: a heading or a sum. */
    public static final String HEADING = "#";

    /** Columns of the list of documents. */
    public static final List<FormColumn> DOCUMENTS =
            List.of(KEY, DOCUMENT, TITLE, DOCUMENT_NUMBER, SIGNED, FILE, SHA256);

    /** Columns of the figures. */
    public static final List<FormColumn> FIGURES = List.of(
            KEY, NUMBER, NAME, MEASURE, VALUE, STATUS, PRINTED, DOCUMENT, PAGE, LINE, TABLE, ROW, NOTE, USED_BY);

    /** Columns of the self-assessment. */
    public static final List<FormColumn> LEAVES =
            List.of(KEY, NUMBER, NAME, MAXIMUM, CLAIM, ASKED, EVIDENCE, STATEMENT, STATEMENT_EVIDENCE, BY, ON);

    /** Whether the unit fills it in. */
    public boolean isInput() {
        return Arrays.stream(new FormColumn[] {KEY, NUMBER, NAME, MEASURE, USED_BY, MAXIMUM, ASKED})
                .noneMatch(this::equals);
    }
}
