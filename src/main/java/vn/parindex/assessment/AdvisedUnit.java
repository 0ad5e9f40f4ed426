package vn.parindex.assessment;

import vn.parindex.advice.UnitAdvice;

/** A unit of a result with the way back to its lost points (đơn vị được tư vấn). */
public record AdvisedUnit(UnitResult unit, UnitAdvice advice) {}
