package vn.parindex.ranking;

import vn.parindex.unit.UnitId;

/** Two units of which one stands above the other whatever the doubt resolves to (cặp đơn vị có thứ tự chắc chắn). */
public record CertainOrder(UnitId above, UnitId below) {}
