package vn.parindex.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.parindex.fact.FactSheet;
import vn.parindex.recorded.RecordedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitId;

/** A unit that both runs have (đơn vị có ở cả hai bên), as the numbers of its sheets. */
record Pair(int before, int after) {

    /** A sheet of one run by unit and period. */
    record Key(UnitId unit, AssessmentPeriod period) {

        static Key of(FactSheet sheet) {
            return new Key(sheet.unit().id(), sheet.period());
        }

        static Key of(RecordedUnit unit) {
            return new Key(unit.unit().id(), unit.period());
        }
    }

    /** Matched by unit; where a run has several periods of a unit, by unit and period. In the order of the second run. */
    static List<Pair> match(List<Key> before, List<Key> after) {
        Map<UnitId, List<Integer>> unitsBefore = numbers(before, Key::unit);
        Map<UnitId, List<Integer>> unitsAfter = numbers(after, Key::unit);
        Map<Key, List<Integer>> keysBefore = numbers(before, key -> key);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            UnitId unit = after.get(i).unit();
            List<Integer> sameUnit = unitsBefore.getOrDefault(unit, List.of());
            boolean single = sameUnit.size() == 1 && unitsAfter.get(unit).size() == 1;
            Optional<Integer> partner = single
                    ? Optional.of(sameUnit.get(0))
                    : keysBefore.getOrDefault(after.get(i), List.of()).stream().findFirst();
            int number = i;
            partner.ifPresent(other -> pairs.add(new Pair(other, number)));
        }
        return List.copyOf(pairs);
    }

    /** The pairs by the number of their sheet in the second run. */
    static Map<Integer, Pair> byAfter(List<Pair> pairs) {
        Map<Integer, Pair> map = new HashMap<>();
        pairs.forEach(pair -> map.put(pair.after, pair));
        return map;
    }

    private static <K> Map<K, List<Integer>> numbers(List<Key> sheets, Function<Key, K> keyOf) {
        return IntStream.range(0, sheets.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> keyOf.apply(sheets.get(i)), LinkedHashMap::new, Collectors.toList()));
    }
}
