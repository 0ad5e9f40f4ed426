package vn.parindex.appraisal;

import vn.parindex.points.Points;

/**
 * Part of what a leaf moves the total by from one round to the next (chênh lệch): below 0 when the later round gives the
 * unit less.
 */
public record Difference(RoundStep step, DifferenceCause cause, Points points) {}
