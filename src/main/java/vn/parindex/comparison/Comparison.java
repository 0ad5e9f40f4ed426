package vn.parindex.comparison;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.recorded.RecordedUnit;
import vn.parindex.unit.UnitId;

/**
 * Two runs side by side (so sánh hai kết quả), units matched by their ids.
 *
 * @param units those of both runs, in the order of the second ranking
 * @param onlyBefore units that only the first run has
 * @param onlyAfter units that only the second run has
 */
public record Comparison(List<UnitMovement> units, List<RecordedUnit> onlyBefore, List<RecordedUnit> onlyAfter) {

    public Comparison {
        units = List.copyOf(units);
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
    }

    /** The same with one unit alone; empty lists where neither run has it. */
    public Comparison of(UnitId unit) {
        return new Comparison(
                units.stream().filter(one -> one.unit().id().equals(unit)).toList(),
                of(unit, onlyBefore),
                of(unit, onlyAfter));
    }

    /** The ids of the units of either run, each once. */
    public List<UnitId> ids() {
        Stream<UnitId> ofBoth = units.stream().map(one -> one.unit().id());
        Stream<UnitId> ofOne = Stream.concat(onlyBefore.stream(), onlyAfter.stream())
                .map(one -> one.unit().id());
        return Stream.concat(ofBoth, ofOne).distinct().toList();
    }

    /** Whether there is no unit to speak of. */
    public boolean isWithoutUnits() {
        return units.isEmpty() && onlyBefore.isEmpty() && onlyAfter.isEmpty();
    }

    private static List<RecordedUnit> of(UnitId unit, List<RecordedUnit> all) {
        return all.stream().filter(one -> one.unit().id().equals(unit)).toList();
    }

    /** Whether nothing at all is different. */
    public boolean isEmpty() {
        return onlyBefore.isEmpty() && onlyAfter.isEmpty() && units.stream().allMatch(UnitMovement::isEmpty);
    }
}
