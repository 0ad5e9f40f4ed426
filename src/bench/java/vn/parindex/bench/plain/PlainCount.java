package vn.parindex.bench.plain;

import vn.parindex.scoring.LossCause;

/** So many points each, up to M (theo số lượng). */
record PlainCount(PlainFrame frame, int amount, Exact each, Exact full) implements PlainLeaf {

    @Override
    public PlainAward award(PlainFacts facts) {
        PlainStanding standing = facts.standingOfNumber(amount);
        if (standing != PlainStanding.KNOWN) {
            return PlainAward.absent(this, new PlainReading.None(standing));
        }
        Exact x = facts.number(amount);
        PlainReading reading = new PlainReading.OfValue(standing, false, x);
        return x.compareTo(full) >= 0
                ? PlainAward.scored(this, PlainRule.COUNT_FULL, frame.maximum(), LossCause.FORMULA, reading)
                : PlainAward.scored(this, PlainRule.COUNT_UNDER, each.times(x), LossCause.FORMULA, reading);
    }
}
