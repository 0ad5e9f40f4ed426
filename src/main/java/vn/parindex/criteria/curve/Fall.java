package vn.parindex.criteria.curve;

import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Stretch over which points fall as the measure grows (đoạn giảm điểm): from its highest to its lowest place. */
public record Fall(Fraction from, Points before, Fraction to, Points after) {}
