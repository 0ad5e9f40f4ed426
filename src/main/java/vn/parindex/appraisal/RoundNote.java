package vn.parindex.appraisal;

import vn.parindex.wording.Coded;

/** What a person should look at though it need not be a difference (điểm cần lưu ý của tiêu chí). */
public enum RoundNote implements Coded {
    /** Points are claimed for a leaf that does not apply to the unit. */
    CLAIMED_NOT_APPLICABLE,
    /** The unit claims points, but nothing for this leaf. */
    NOT_CLAIMED,
    /** The unit gave a statement and no second appraisal answers it. */
    STATEMENT_UNANSWERED,
    /** The second appraisal decides otherwise than the first, without any statement of the unit. */
    CHANGED_WITHOUT_STATEMENT;
}
