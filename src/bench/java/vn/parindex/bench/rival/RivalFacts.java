package vn.parindex.bench.rival;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;

/** Figures of one unit as other engines take them (số liệu cho công cụ khác), made before anything is timed. */
final class RivalFacts {

    private RivalFacts() {}

    /** Numbers, yes and no, codes as words, days; never done is {@code false}, missing is null. */
    static Map<String, Object> of(FactSheet sheet) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (IndicatorId id : sheet.facts().keySet()) {
            values.put(
                    id.value(),
                    sheet.fact(id).value().known().map(RivalFacts::value).orElse(null));
        }
        return values;
    }

    private static Object value(Scalar value) {
        if (value instanceof Scalar.Decimal decimal) {
            return decimal.value();
        }
        if (value instanceof Scalar.YesNo flag) {
            return flag.value();
        }
        return value instanceof Scalar.Day day ? day.value() : value.text();
    }
}
