package vn.parindex.bench.plain;

import vn.parindex.scoring.LossCause;

/** Points of the highest bound reached (theo bậc); bounds highest first. */
record PlainTiers(
        PlainFrame frame, PlainMeasure measure, Exact[] bounds, boolean[] inclusive, Exact[] points, Exact otherwise)
        implements PlainMeasured {

    @Override
    public PlainAward award(PlainReading reading, Exact x) {
        for (int i = 0; i < bounds.length; i++) {
            int order = x.compareTo(bounds[i]);
            if (order > 0 || order == 0 && inclusive[i]) {
                return PlainAward.scored(
                        this, PlainRule.TIERS_REACHED, points[i], LossCause.BELOW_THRESHOLD, reading, i, i - 1);
            }
        }
        return PlainAward.scored(
                this, PlainRule.TIERS_OTHERWISE, otherwise, LossCause.BELOW_THRESHOLD, reading, -1, bounds.length - 1);
    }
}
