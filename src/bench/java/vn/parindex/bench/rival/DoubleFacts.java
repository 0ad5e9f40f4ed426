package vn.parindex.bench.rival;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;

/** Figures of one unit as doubles by number of the indicator (số liệu dạng số thực): −1 is missing, days count from 1970. */
record DoubleFacts(double[] values) {

    static final double MISSING = -1;
    static final double ZERO_OF_ZERO = -2;
    static final double NEVER = 99_999;

    /** Numbers of the indicators of a set. */
    static Map<IndicatorId, Integer> numbers(CriteriaSet set) {
        Map<IndicatorId, Integer> numbers = new LinkedHashMap<>();
        set.ownIndicators().forEach(indicator -> numbers.put(indicator.id(), numbers.size()));
        return numbers;
    }

    static DoubleFacts of(FactSheet sheet, Map<IndicatorId, Integer> numbers) {
        double[] values = new double[numbers.size()];
        Arrays.fill(values, MISSING);
        numbers.forEach(
                (id, number) -> sheet.fact(id).value().known().ifPresent(value -> values[number] = value(value)));
        return new DoubleFacts(values);
    }

    private static double value(Scalar value) {
        return value instanceof Scalar.Day day
                ? ChronoUnit.DAYS.between(LocalDate.EPOCH, day.value())
                : value.number().orElseThrow().doubleValue();
    }

    double at(int indicator) {
        return values[indicator];
    }

    double[] at(int[] indicators) {
        double[] some = new double[indicators.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = values[indicators[i]];
        }
        return some;
    }

    double ratio(int of, int to) {
        double done = values[of];
        double planned = values[to];
        return done == MISSING || planned == MISSING ? MISSING : planned == 0 ? ZERO_OF_ZERO : done / planned;
    }

    /** A percentage as a share. */
    double share(int percent) {
        return values[percent] == MISSING ? MISSING : values[percent] / 100;
    }

    /** Days after the due date; {@link #NEVER} also where a date is missing, both give nothing. */
    double daysLate(int done, double due) {
        return values[done] <= 0 || due <= 0 ? NEVER : values[done] - due;
    }
}
