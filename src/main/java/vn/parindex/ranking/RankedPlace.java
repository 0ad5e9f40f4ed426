package vn.parindex.ranking;

import java.util.Optional;
import vn.parindex.criteria.Band;

/**
 * A unit among those it is ranked with (vị trí của đơn vị trong nhóm).
 *
 * @param toNextRank to the unit with the next better rank; none for the best and for the unranked
 * @param nextBand the next better class; none in the best one
 * @param toNextBand to the bound of that class
 * @param doubt what contradictory, missing and withheld figures can come to, while what is pending stays out
 * @param doubtWithPending the same when what is pending comes in too
 */
public record RankedPlace(
        RankedUnit unit,
        Optional<Gap> toNextRank,
        Optional<Band> nextBand,
        Optional<Gap> toNextBand,
        Doubt doubt,
        Doubt doubtWithPending) {}
