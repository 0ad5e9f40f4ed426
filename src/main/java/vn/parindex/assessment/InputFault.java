package vn.parindex.assessment;

import java.util.List;
import vn.parindex.problem.Severity;
import vn.parindex.wording.Coded;

/** Why an input cannot be scored under a set, or cannot be found at all (lý do không chấm được). */
public enum InputFault implements Coded {
    /** The unit's level is not that of the set. */
    LEVEL_OF_ANOTHER_SET,
    /** Statistics that the set does not know, in a sheet of another level. */
    UNKNOWN_INDICATORS,
    /** Many statistics that are not in the catalogue, where no set is named that may declare them. */
    INDICATORS_WITHOUT_SET,
    /** The period is not within the effective period of the set. */
    PERIOD_OUTSIDE_SET,
    /** A unit and period stand twice in the run. */
    DUPLICATE_SHEET,
    /** Two units of other names have one id: a report of a committee gives it only the proper name. */
    ID_OF_ANOTHER_UNIT,
    /** A claim, evidence, appraisal or statement for a leaf that the set does not have. */
    UNKNOWN_LEAF,
    /** More points are claimed or appraised than the leaf has. */
    POINTS_OVER_MAXIMUM,
    /** The report does not say which unit, level or period it is of, and neither did the user. */
    UNIT_NOT_DECLARED,
    /** The user declares another level than the report says of itself. */
    DECLARED_LEVEL_DIFFERS,
    /** The user declares a unit of another name than the report says; names are written in many ways, so a warning. */
    DECLARED_NAME_DIFFERS,
    /** The user declares another period than the report says of itself. */
    DECLARED_PERIOD_DIFFERS,
    /** A unit was declared though the input says itself what it is of, or several inputs are read. */
    DECLARATION_NOT_POSSIBLE,
    /** No file or folder of that name. */
    FILE_NOT_FOUND,
    /** The file or folder cannot be read. */
    FILE_NOT_READABLE,
    /** The program stumbled over the file; the fault is its own. */
    READER_FAILED,
    /** Reading the file takes more memory than there is. */
    FILE_TOO_DEMANDING,
    /** The file is larger than any report. */
    FILE_TOO_LARGE,
    /** A folder without any input. */
    EMPTY_FOLDER,
    /** A file of a folder is of a kind that is not read. */
    FILE_OF_OTHER_KIND,
    /** A file is a picture, most likely of a report. */
    FILE_IS_PICTURE,
    /** No set of that id. */
    UNKNOWN_CRITERIA_SET;

    Severity severity() {
        return List.of(DECLARED_NAME_DIFFERS, FILE_OF_OTHER_KIND).contains(this) ? Severity.WARNING : Severity.ERROR;
    }
}
