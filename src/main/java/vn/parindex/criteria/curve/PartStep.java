package vn.parindex.criteria.curve;

import java.util.Optional;
import vn.parindex.criteria.Condition;
import vn.parindex.wording.Coded;

/**
 * One step down into a method made of others (thành phần của cách tính).
 *
 * @param number of the part or alternative, from 1; 0 for what has none
 * @param when the condition of a case
 */
public record PartStep(Kind kind, int number, Optional<Condition> when) {

    /** How the part belongs to the whole. */
    public enum Kind implements Coded {
        /** Part of a sum. */
        PART,
        /** Alternative of which the best counts. */
        ALTERNATIVE,
        /** Case with its condition. */
        CASE,
        /** What is left when no case applies. */
        OTHERWISE,
        /** Parts of a sum on one measure, added. */
        ALL_PARTS,
        /** Alternatives on one measure, the best everywhere. */
        BEST_OF_ALL,
        /** Cases decided by the measure itself, put together. */
        ALL_CASES;
    }

    static PartStep of(Kind kind, int number) {
        return new PartStep(kind, number, Optional.empty());
    }

    static PartStep when(int number, Condition condition) {
        return new PartStep(Kind.CASE, number, Optional.of(condition));
    }

    boolean isConditional() {
        return kind == Kind.CASE || kind == Kind.OTHERWISE;
    }
}
