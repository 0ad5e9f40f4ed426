package vn.parindex.criteria.curve;

import vn.parindex.points.Points;
import vn.parindex.wording.Message;

/**
 * Row of a table of points (dòng điểm): what was reported, and what it gives.
 *
 * @param value the value for programs: a code, a number, {@code true}
 * @param text the same for people
 */
public record PointsRow(String value, Message text, Points points) {}
