package vn.parindex.indicator;

import java.util.List;
import java.util.Optional;
import vn.parindex.source.SourceLocation;

/**
 * Statistic that units report (chỉ tiêu số liệu).
 *
 * @param group subject of the form it stands in, such as {@code procedures}
 * @param unitOfMeasure as printed in forms: {@code Hồ sơ}, {@code %}
 * @param numerator of a rate, where the forms have it
 * @param denominator of a rate, where the forms have it
 * @param labels wordings in printed forms other than {@code nameVi}
 * @param under labels of parent rows that decide between indicators with the same label
 */
public record Indicator(
        IndicatorId id,
        IndicatorType type,
        String group,
        String nameVi,
        String nameEn,
        String unitOfMeasure,
        Optional<IndicatorId> numerator,
        Optional<IndicatorId> denominator,
        List<String> labels,
        List<String> under,
        SourceLocation at) {

    public Indicator {
        labels = List.copyOf(labels);
        under = List.copyOf(under);
    }
}
