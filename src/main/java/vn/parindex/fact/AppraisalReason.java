package vn.parindex.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Coded reason of an appraisal that differs (lý do thẩm định khác). */
public enum AppraisalReason {
    DATA,
    EVIDENCE,
    RULE_READING,
    BONUS_PENALTY,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<AppraisalReason> ofCode(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }
}
