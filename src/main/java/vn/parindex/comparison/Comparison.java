package vn.parindex.comparison;

import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.unit.UnitId;

/**
 * Two runs side by side (so sánh hai kết quả), units matched by their ids.
 *
 * @param units those of both runs, in the order of the second ranking
 * @param onlyBefore units that only the first run has
 * @param onlyAfter units that only the second run has
 */
public record Comparison(
        CriteriaSet criteriaBefore,
        CriteriaSet criteriaAfter,
        List<UnitMovement> units,
        List<RankedUnit> onlyBefore,
        List<RankedUnit> onlyAfter) {

    public Comparison {
        units = List.copyOf(units);
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
    }

    /** The same with one unit alone; empty lists where neither run has it. */
    public Comparison of(UnitId unit) {
        return new Comparison(
                criteriaBefore,
                criteriaAfter,
                units.stream().filter(one -> one.unit().id().equals(unit)).toList(),
                of(unit, onlyBefore),
                of(unit, onlyAfter));
    }

    /** Whether there is no unit to speak of. */
    public boolean isWithoutUnits() {
        return units.isEmpty() && onlyBefore.isEmpty() && onlyAfter.isEmpty();
    }

    private static List<RankedUnit> of(UnitId unit, List<RankedUnit> all) {
        return all.stream()
                .filter(one -> one.score().sheet().unit().id().equals(unit))
                .toList();
    }

    /** Whether nothing at all is different. */
    public boolean isEmpty() {
        return onlyBefore.isEmpty() && onlyAfter.isEmpty() && units.stream().allMatch(UnitMovement::isEmpty);
    }
}
