package vn.parindex.bench.plain;

import vn.parindex.scoring.LossCause;

/** M when true, else nothing (có hoặc không). */
record PlainFlag(PlainFrame frame, int fact) implements PlainLeaf {

    @Override
    public PlainAward award(PlainFacts facts) {
        PlainStanding standing = facts.standingOfFlag(fact);
        PlainReading reading = facts.standing(fact) == PlainStanding.KNOWN
                ? new PlainReading.OfScalar(standing, facts.value(fact))
                : new PlainReading.None(standing);
        if (standing != PlainStanding.KNOWN) {
            return PlainAward.absent(this, reading);
        }
        return facts.number(fact).signum() > 0
                ? PlainAward.scored(this, PlainRule.FLAG_YES, frame.maximum(), LossCause.NOT_DONE, reading)
                : PlainAward.scored(this, PlainRule.FLAG_NO, Exact.ZERO, LossCause.NOT_DONE, reading);
    }
}
