package vn.parindex.bench.plain;

import vn.parindex.scoring.LossCause;

/** On the straight line between two anchors (nội suy tuyến tính); threshold 0 is the better anchor. */
record PlainLinear(
        PlainFrame frame,
        PlainMeasure measure,
        Exact low,
        Exact high,
        Exact atLow,
        Exact atHigh,
        Exact slope,
        boolean rising)
        implements PlainMeasured {

    @Override
    public PlainAward award(PlainReading reading, Exact x) {
        if (x.compareTo(low) <= 0) {
            return scored(PlainRule.LINEAR_LOW, atLow, reading, !rising);
        }
        if (x.compareTo(high) >= 0) {
            return scored(PlainRule.LINEAR_HIGH, atHigh, reading, rising);
        }
        return scored(PlainRule.LINEAR_BETWEEN, atLow.plus(slope.times(x.minus(low))), reading, false);
    }

    private PlainAward scored(PlainRule rule, Exact points, PlainReading reading, boolean there) {
        return PlainAward.scored(this, rule, points, LossCause.FORMULA, reading, there ? 0 : -1, there ? -1 : 0);
    }
}
