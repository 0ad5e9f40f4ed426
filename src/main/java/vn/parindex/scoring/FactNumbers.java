package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;

/** Gives each indicator that tasks look at a number (số thứ tự chỉ tiêu), so that a unit is looked up once for each. */
final class FactNumbers {

    private final IndicatorCatalogue catalogue;
    private final Map<IndicatorId, Integer> numbers = new HashMap<>();
    private final List<IndicatorId> ids = new ArrayList<>();

    FactNumbers(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    int of(IndicatorId id) {
        return numbers.computeIfAbsent(id, fresh -> {
            ids.add(fresh);
            return ids.size() - 1;
        });
    }

    int[] of(List<IndicatorId> some) {
        return some.stream().mapToInt(this::of).toArray();
    }

    /** The facts of a sheet by number. */
    IndicatorFact[] of(FactSheet sheet) {
        IndicatorFact[] facts = new IndicatorFact[ids.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = sheet.fact(ids.get(i));
        }
        return facts;
    }

    boolean isPercent(IndicatorId id) {
        return catalogue
                .find(id)
                .filter(indicator -> indicator.type() == IndicatorType.PERCENT)
                .isPresent();
    }
}
