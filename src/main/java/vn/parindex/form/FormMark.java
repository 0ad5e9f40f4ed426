package vn.parindex.form;

import vn.parindex.unit.UnitLevel;

/**
 * Which criteria set a form was made from (dấu của biểu mẫu), and in which shape.
 *
 * @param formVersion shape of the workbook, so that a form of another program version is not misread
 * @param sha256 of the file of the set
 */
public record FormMark(String formVersion, String setId, String setVersion, String sha256, UnitLevel level) {

    /** The shape that this version of the program writes and reads. */
    public static final String CURRENT = "1";

    /** Name defined in the workbook by which a form is recognised. */
    public static final String DEFINED_NAME = "parindex_form";

    /** Whether both forms were made from the same file of a set. */
    public boolean isOfSameSet(FormMark other) {
        return sha256.equals(other.sha256);
    }
}
