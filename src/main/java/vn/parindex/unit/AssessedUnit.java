package vn.parindex.unit;

/** Unit that is assessed (đơn vị được đánh giá): its id, its official name, its level and its ranking group. */
public record AssessedUnit(UnitId id, String name, UnitLevel level, UnitGroup group) {}
