package vn.parindex.explanation;

import vn.parindex.wording.Coded;

/** What an explanation speaks about (các mặt của diễn giải điểm), in the order of reading. */
public enum Aspect implements Coded {
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
}
