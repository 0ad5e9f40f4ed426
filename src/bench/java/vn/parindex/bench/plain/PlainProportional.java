package vn.parindex.bench.plain;

import vn.parindex.scoring.LossCause;

/** M × x ÷ base between floor and full (theo tỷ lệ); threshold 0 is full, 1 the floor. */
record PlainProportional(
        PlainFrame frame, PlainMeasure measure, Exact perUnit, Exact full, Exact floor, boolean hasFloor)
        implements PlainMeasured {

    @Override
    public PlainAward award(PlainReading reading, Exact x) {
        if (hasFloor && x.compareTo(floor) < 0) {
            return PlainAward.scored(
                    this, PlainRule.PROPORTIONAL_UNDER_FLOOR, Exact.ZERO, LossCause.BELOW_THRESHOLD, reading, -1, 1);
        }
        if (x.compareTo(full) >= 0) {
            return PlainAward.scored(
                    this, PlainRule.PROPORTIONAL_FULL, frame.maximum(), LossCause.FORMULA, reading, 0, -1);
        }
        return PlainAward.scored(
                this, PlainRule.PROPORTIONAL_SHARE, perUnit.times(x), LossCause.FORMULA, reading, hasFloor ? 1 : -1, 0);
    }
}
