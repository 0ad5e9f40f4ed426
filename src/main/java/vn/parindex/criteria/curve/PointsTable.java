package vn.parindex.criteria.curve;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.criteria.Amount;
import vn.parindex.indicator.IndicatorId;

/**
 * Points of a method, or of a part of one, value by value (bảng điểm).
 *
 * @param path from the leaf down to the part; empty for the method itself
 * @param kind the method
 * @param facts what is reported
 */
public record PointsTable(List<PartStep> path, String kind, List<IndicatorId> facts, List<PointsRow> rows) {

    public PointsTable {
        path = List.copyOf(path);
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
    }

    static PointsTable of(String kind, Amount amount, List<PointsRow> rows) {
        return new PointsTable(List.of(), kind, amount.indicators(), rows);
    }

    PointsTable under(PartStep step) {
        return new PointsTable(Stream.concat(Stream.of(step), path.stream()).toList(), kind, facts, rows);
    }
}
