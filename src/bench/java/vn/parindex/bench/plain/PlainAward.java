package vn.parindex.bench.plain;

import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.LossCause;

/**
 * What a leaf got and why (kết quả chấm): as much as explanations need, nothing worded.
 *
 * @param losses lost points by cause, none of zero
 * @param reading the operands
 * @param met number of the threshold reached among those of the leaf, −1 where none is
 * @param next number of the threshold to reach next, −1 where none is
 */
record PlainAward(
        PlainLeaf leaf,
        PlainRule rule,
        LeafState state,
        Exact points,
        PlainLoss[] losses,
        PlainReading reading,
        int met,
        int next) {

    private static final PlainLoss[] NO_LOSS = {};

    /** Lost points under one cause. */
    record PlainLoss(LossCause cause, Exact points) {}

    static PlainAward scored(PlainLeaf leaf, PlainRule rule, Exact points, LossCause cause, PlainReading reading) {
        return scored(leaf, rule, points, cause, reading, -1, -1);
    }

    static PlainAward scored(
            PlainLeaf leaf, PlainRule rule, Exact points, LossCause cause, PlainReading reading, int met, int next) {
        Exact lost = leaf.frame().maximum().minus(points);
        PlainLoss[] losses = lost.signum() == 0 ? NO_LOSS : new PlainLoss[] {new PlainLoss(cause, lost)};
        return new PlainAward(leaf, rule, LeafState.SCORED, points, losses, reading, met, next);
    }

    /** What is to be said where the method could not be asked. */
    static PlainAward absent(PlainLeaf leaf, PlainReading reading) {
        PlainFrame frame = leaf.frame();
        return switch (reading.standing()) {
            case NOT_APPLICABLE ->
                left(leaf, PlainRule.NOT_APPLICABLE, LeafState.NOT_APPLICABLE, LossCause.NOT_APPLICABLE, reading);
            case MISSING ->
                frame.missingIsZero()
                        ? left(leaf, PlainRule.MISSING_IS_ZERO, LeafState.NO_DATA, LossCause.NO_DATA, reading)
                        : left(leaf, PlainRule.MISSING_IS_WITHHELD, LeafState.WITHHELD, LossCause.NO_DATA, reading);
            case CONTRADICTORY ->
                frame.contradictoryIsZero()
                        ? left(
                                leaf,
                                PlainRule.CONTRADICTORY_IS_ZERO,
                                LeafState.SCORED,
                                LossCause.CONTRADICTORY,
                                reading)
                        : left(
                                leaf,
                                PlainRule.CONTRADICTORY_IS_WITHHELD,
                                LeafState.WITHHELD,
                                LossCause.CONTRADICTORY,
                                reading);
            case ZERO_OF_ZERO ->
                switch (frame.zeroOfZero()) {
                    case NOT_APPLICABLE ->
                        left(
                                leaf,
                                PlainRule.ZERO_OF_ZERO_IS_OUT,
                                LeafState.NOT_APPLICABLE,
                                LossCause.NOT_APPLICABLE,
                                reading);
                    case FULL ->
                        scored(leaf, PlainRule.ZERO_OF_ZERO_IS_FULL, frame.maximum(), LossCause.FORMULA, reading);
                    case ZERO ->
                        scored(leaf, PlainRule.ZERO_OF_ZERO_IS_NOTHING, Exact.ZERO, LossCause.FORMULA, reading);
                };
            case NEVER_DONE -> scored(leaf, PlainRule.DEADLINE_NEVER, Exact.ZERO, LossCause.NOT_DONE, reading);
            case KNOWN -> throw new IllegalArgumentException("known figures are for the method");
        };
    }

    private static PlainAward left(
            PlainLeaf leaf, PlainRule rule, LeafState state, LossCause cause, PlainReading reading) {
        PlainLoss[] losses = {new PlainLoss(cause, leaf.frame().maximum())};
        return new PlainAward(leaf, rule, state, Exact.ZERO, losses, reading, -1, -1);
    }
}
