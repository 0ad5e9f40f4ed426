package vn.parindex.fact;

import java.util.Arrays;
import java.util.Optional;
import vn.parindex.wording.Coded;

/** Coded reason of an appraisal that differs (lý do thẩm định khác). */
public enum AppraisalReason implements Coded {
    DATA,
    EVIDENCE,
    RULE_READING,
    BONUS_PENALTY,
    OTHER;

    public static Optional<AppraisalReason> ofCode(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }
}
