package vn.parindex.criteria;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.indicator.IndicatorId;

/** Amount (đại lượng): the sum of some indicators, less the sum of others. */
public record Amount(List<IndicatorId> sum, List<IndicatorId> minus) {

    public Amount {
        sum = List.copyOf(sum);
        minus = List.copyOf(minus);
        if (sum.isEmpty()) {
            throw new IllegalArgumentException("an amount has at least one indicator to add");
        }
    }

    public static Amount of(IndicatorId indicator) {
        return new Amount(List.of(indicator), List.of());
    }

    /** All indicators it needs, in the order written. */
    public List<IndicatorId> indicators() {
        return Stream.concat(sum.stream(), minus.stream()).distinct().toList();
    }
}
