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

    private static final int WORTH_WALKING = 3;

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

    /**
     * The facts of a sheet by number. A walk over them takes them in the order in which they stand in memory; a sheet of
     * many more facts than are asked for is looked up instead.
     */
    IndicatorFact[] of(FactSheet sheet) {
        IndicatorFact[] facts = new IndicatorFact[ids.size()];
        if (sheet.facts().size() <= WORTH_WALKING * ids.size()) {
            sheet.facts().forEach((id, fact) -> {
                Integer number = numbers.get(id);
                if (number != null) {
                    facts[number] = fact;
                }
            });
        }
        for (int i = 0; i < facts.length; i++) {
            facts[i] = facts[i] == null ? sheet.fact(ids.get(i)) : facts[i];
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
