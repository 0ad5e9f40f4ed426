package vn.parindex.scoring;

import vn.parindex.criteria.Bound;
import vn.parindex.points.Fraction;

/**
 * Branch that was not taken (nhánh không đạt), and why.
 *
 * @param branch as in the set: {@code from 80%}
 * @param needs the bound to reach
 * @param had what the measure was, on the scale of the bound: percent where the bound has a percent sign
 */
public record Refusal(String branch, Bound needs, Fraction had) {}
