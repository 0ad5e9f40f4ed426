package vn.parindex.assessment;

/** Says what a report needs of a unit beyond its totals (chi tiết của đơn vị), while its whole score is at hand. */
public interface UnitDetails {

    /** In the form of the report; asked by several threads. The unit has no place yet. */
    byte[] of(UnitResult unit);
}
