package vn.parindex.criteria;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.Points;
import vn.parindex.source.SourceLocation;

/** Worked example printed in a decision (ví dụ trong văn bản), with what we found it to be worth. */
public record WorkedExample(
        Map<IndicatorId, FactValue> facts, Points points, Verdict verdict, String note, SourceLocation at) {

    public WorkedExample {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** Whether the example follows the rule it illustrates. */
    public enum Verdict {
        AGREES,
        CONTRADICTS,
        AMBIGUOUS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Verdict> ofCode(String code) {
            return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
        }
    }
}
