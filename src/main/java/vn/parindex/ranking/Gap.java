package vn.parindex.ranking;

import vn.parindex.points.Points;

/**
 * How far a unit is from the next rank or class (khoảng cách), in points of its own applicable maximum.
 *
 * @param points what is lacking
 * @param enough whether exactly so many points do; otherwise it takes more than that
 */
public record Gap(Points points, boolean enough) {}
