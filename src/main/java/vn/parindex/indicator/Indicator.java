package vn.parindex.indicator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.UnitLevel;

/**
 * Statistic that units report (chỉ tiêu số liệu).
 *
 * @param group subject of the form it stands in, such as {@code procedures}
 * @param unitOfMeasure as printed in forms: {@code Hồ sơ}, {@code %}
 * @param numerator of a rate, where the forms have it
 * @param denominator of a rate, where the forms have it
 * @param labels wordings in printed forms other than {@code nameVi}
 * @param under labels of parent rows that decide between indicators with the same label
 * @param forms levels whose forms print it; none where no form read so far does
 * @param lessIsBetter whether more of it is worse, such as late tasks
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
        List<UnitLevel> forms,
        boolean lessIsBetter,
        SourceLocation at) {

    private static final Pattern CODE = Pattern.compile("([^;=]+)=\\s*(\\w+)");

    public Indicator {
        labels = List.copyOf(labels);
        under = List.copyOf(under);
        forms = List.copyOf(forms);
    }

    /** One that no form is known to print, and of which nothing is said whether more is worse. */
    public Indicator(
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
        this(
                id,
                type,
                group,
                nameVi,
                nameEn,
                unitOfMeasure,
                numerator,
                denominator,
                labels,
                under,
                List.of(),
                false,
                at);
    }

    /** What its codes mean, in the order printed, where the unit of measure says so: {@code Trực tuyến = 0; Phát phiếu = 1}. */
    public Map<String, String> codes() {
        Map<String, String> meanings = new LinkedHashMap<>();
        if (type == IndicatorType.CODE) {
            CODE.matcher(unitOfMeasure)
                    .results()
                    .forEach(found ->
                            meanings.putIfAbsent(found.group(2), found.group(1).strip()));
        }
        return Collections.unmodifiableMap(meanings);
    }

    /** Whether the forms of that level print it. */
    public boolean isPrintedFor(UnitLevel level) {
        return forms.contains(level);
    }
}
