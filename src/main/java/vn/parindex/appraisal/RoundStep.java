package vn.parindex.appraisal;

import vn.parindex.wording.Coded;

/** From one round to the next (bước chênh lệch). */
public enum RoundStep implements Coded {
    CLAIM_TO_COMPUTED(Round.CLAIMED, Round.COMPUTED),
    COMPUTED_TO_APPRAISAL(Round.COMPUTED, Round.APPRAISAL),
    APPRAISAL_TO_APPRAISAL2(Round.APPRAISAL, Round.APPRAISAL2);

    private final Round from;
    private final Round to;

    RoundStep(Round from, Round to) {
        this.from = from;
        this.to = to;
    }

    public Round from() {
        return from;
    }

    public Round to() {
        return to;
    }
}
