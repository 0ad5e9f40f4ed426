package vn.parindex.recorded;

import java.util.List;

/**
 * A whole result (kết quả đã ghi): by which set, rules and program, and every unit in its order.
 *
 * @param basis the word of what the units were ranked by: {@code computed}
 */
public record RecordedResult(
        RecordedSet set, String rulesSha256, String engineVersion, String basis, List<RecordedUnit> units) {

    public RecordedResult {
        units = List.copyOf(units);
    }
}
