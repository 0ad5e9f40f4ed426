package vn.parindex.indicator;

import java.util.List;

/**
 * Figures that cannot all be so in one report (số liệu không thể cùng đúng).
 *
 * @param unlikely they can be so, but somebody has to say
 */
public record FigureConflict(List<FigureCondition> figures, boolean unlikely) {

    public FigureConflict {
        figures = List.copyOf(figures);
    }
}
