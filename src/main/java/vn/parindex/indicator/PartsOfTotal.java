package vn.parindex.indicator;

import java.util.List;

/**
 * Counts that are parts of another by definition (số thành phần và tổng số).
 *
 * @param exhaustive the parts are all there is: where every one is known they add up to the total
 * @param apart the parts stand in another group of rows than the total, filled in by themselves
 */
public record PartsOfTotal(IndicatorId total, List<IndicatorId> parts, boolean exhaustive, boolean apart) {

    public PartsOfTotal {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.contains(total)) {
            throw new IllegalArgumentException("%s: parts %s are others than their total".formatted(total, parts));
        }
    }
}
