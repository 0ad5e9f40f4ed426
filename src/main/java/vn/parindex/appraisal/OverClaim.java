package vn.parindex.appraisal;

import vn.parindex.criteria.Leaf;
import vn.parindex.points.Points;

/**
 * How far units claim too much for a leaf (tự chấm cao).
 *
 * @param claimants units that went through the round of claims
 * @param units those that claim more than the machine gives; a leaf it has no points for is left out
 * @param points how much more, together
 * @param unitsAppraised units that claim more than the last appraisal of the leaf gave
 * @param pointsAppraised how much more, together
 */
public record OverClaim(
        Leaf leaf, int claimants, int units, Points points, int unitsAppraised, Points pointsAppraised) {}
