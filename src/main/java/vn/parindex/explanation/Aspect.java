package vn.parindex.explanation;

import java.util.Locale;

/** What an explanation speaks about (các mặt của diễn giải điểm), in the order of reading. */
public enum Aspect {
    STATE,
    POINTS,
    LOST,
    METHOD,
    RULE,
    BRANCH,
    REFUSED,
    ARITHMETIC,
    THRESHOLDS,
    PRINTED_RATE,
    INPUTS,
    EVIDENCE,
    CLAIMED,
    APPRAISED,
    LEGAL_BASIS,
    PROBLEMS;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
