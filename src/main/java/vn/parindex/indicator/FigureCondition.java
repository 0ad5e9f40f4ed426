package vn.parindex.indicator;

/** A statistic and what a relation asks of its figure (điều kiện về số liệu). */
public record FigureCondition(IndicatorId indicator, FigureState state) {}
