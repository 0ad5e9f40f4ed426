package vn.parindex.unit;

/** Group within a level whose units are ranked apart (nhóm đơn vị cùng xếp hạng); {@link #NONE} when the level is one group. */
public record UnitGroup(String name) {

    public static final UnitGroup NONE = new UnitGroup("");
}
