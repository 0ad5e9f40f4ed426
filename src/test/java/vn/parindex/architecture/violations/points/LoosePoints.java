package vn.parindex.architecture.violations.points;

/** Breaks exactness on purpose: points as floating point. */
public record LoosePoints(double value) {}
