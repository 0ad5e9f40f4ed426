package vn.parindex.bench.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.Scalar;

/** Draws the figures of one unit (số liệu mẫu): 1 in 100 missing, 1 whole in 50 zero, all else as a report could have it. */
final class SampleFacts {

    private static final int MISSING_IN = 100;
    private static final int ZERO_WHOLE_IN = 50;
    private static final LocalDate BEFORE_THE_END = LocalDate.of(2023, 12, 1);

    private final CriteriaSet set;
    private final SplittableRandom random;
    private final Map<IndicatorId, FactValue> values = new LinkedHashMap<>();

    SampleFacts(CriteriaSet set, int unit) {
        this.set = set;
        this.random = new SplittableRandom(unit * 7_919L + 17);
    }

    Map<IndicatorId, FactValue> values() {
        for (Leaf leaf : set.leaves()) {
            draw(leaf.method());
        }
        values.replaceAll((id, value) -> random.nextInt(MISSING_IN) == 0 ? FactValue.MISSING : value);
        return values;
    }

    private void draw(ScoringMethod method) {
        method.measures().forEach(measure -> measure.match(this::ratio, this::value));
        boolean violations = method instanceof ScoringMethod.Deduction;
        for (IndicatorId id : method.indicators()) {
            values.computeIfAbsent(id, any -> violations ? number(Math.max(0, random.nextInt(9) - 4)) : alone(any));
        }
    }

    private boolean ratio(Measure.OfRatio ratio) {
        IndicatorId to = only(ratio.to());
        int whole = values.containsKey(to)
                ? values.get(to).known().flatMap(Scalar::number).orElseThrow().intValueExact()
                : random.nextInt(ZERO_WHOLE_IN) == 0 ? 0 : 1 + random.nextInt(400);
        int done = random.nextInt(4) == 0 ? whole : whole - random.nextInt(whole / 2 + 1);
        values.put(to, number(whole));
        values.put(only(ratio.of()), number(done));
        return true;
    }

    private boolean value(Measure.OfValue value) {
        value.indicators().forEach(id -> values.put(id, alone(id)));
        return true;
    }

    private FactValue alone(IndicatorId id) {
        IndicatorType type = set.indicators().find(id).orElseThrow().type();
        return switch (type) {
            case FLAG -> FactValue.of(new Scalar.YesNo(random.nextInt(4) > 0));
            case CODE -> FactValue.of(new Scalar.Code(Integer.toString(random.nextInt(3))));
            case DATE ->
                FactValue.of(
                        random.nextInt(30) == 0
                                ? new Scalar.YesNo(false)
                                : new Scalar.Day(BEFORE_THE_END.plusDays(random.nextInt(60))));
            case PERCENT -> FactValue.of(new Scalar.Decimal(BigDecimal.valueOf(400 + random.nextInt(601), 1)));
            case COUNT, MONEY, TEXT -> number(random.nextInt(3) == 0 ? 0 : random.nextInt(50));
        };
    }

    private static IndicatorId only(Amount amount) {
        return amount.sum().get(0);
    }

    private static FactValue number(int value) {
        return FactValue.of(new Scalar.Decimal(BigDecimal.valueOf(value)));
    }
}
