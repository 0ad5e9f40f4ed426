package vn.parindex.indicator;

import java.math.BigDecimal;
import vn.parindex.unit.UnitLevel;

/** The most money in million đồng that a unit of a level can have in one figure (số tiền lớn nhất có thể có). */
public record LargestAmount(UnitLevel level, BigDecimal millions) {}
