package vn.parindex.scoring;

import vn.parindex.criteria.Leaf;
import vn.parindex.points.Points;

/**
 * Place of a task in its set (vị trí trong bộ tiêu chí).
 *
 * @param number of the task in its list, from 0
 * @param part whether it is a part of a composite method, not the leaf itself
 * @param gated whether conditions of the leaf are asked before its method; of a part they are not asked again
 * @param maxPoints M: of the leaf, or of the part
 * @param depth 0 for a simple method, else one more than its deepest part
 */
public record TaskFrame(int number, Leaf leaf, boolean part, boolean gated, Points maxPoints, int depth) {}
