package vn.parindex.criteria;

import java.util.OptionalInt;

/**
 * What to do where the facts do not decide (quy tắc xử lý): the policies of a set, or of a leaf that overrides some.
 *
 * @param leafRounding digits to which the points of a leaf are rounded half-up; empty for not at all
 * @param indexDigits digits of the index as shown
 */
public record Policies(
        MissingPolicy missing,
        ZeroOfZeroPolicy zeroOfZero,
        ContradictoryPolicy contradictory,
        PrintedRatePolicy printedRate,
        PrintedRateAlonePolicy printedRateAlone,
        EvidencePolicy evidence,
        OptionalInt leafRounding,
        int indexDigits) {

    public static final Policies DEFAULT = new Policies(
            MissingPolicy.ZERO,
            ZeroOfZeroPolicy.NOT_APPLICABLE,
            ContradictoryPolicy.WITHHOLD,
            PrintedRatePolicy.RECOMPUTED,
            PrintedRateAlonePolicy.ACCEPT,
            EvidencePolicy.NOTE,
            OptionalInt.empty(),
            2);

    /** A statistic the leaf needs is missing. */
    public enum MissingPolicy {
        ZERO,
        WITHHOLD
    }

    /** Nothing was to be done and nothing was done: 0 of 0. */
    public enum ZeroOfZeroPolicy {
        NOT_APPLICABLE,
        FULL,
        ZERO
    }

    /** The figures cannot all be true. */
    public enum ContradictoryPolicy {
        WITHHOLD,
        ZERO
    }

    /** Which of the two a ratio uses when a rate is printed beside its counts. */
    public enum PrintedRatePolicy {
        RECOMPUTED,
        PRINTED,
        LOWER
    }

    /** Only the printed rate is known, not its counts. */
    public enum PrintedRateAlonePolicy {
        ACCEPT,
        NO_DATA
    }

    /** A leaf that asks for evidence has none. */
    public enum EvidencePolicy {
        NOTE,
        WITHHOLD
    }
}
