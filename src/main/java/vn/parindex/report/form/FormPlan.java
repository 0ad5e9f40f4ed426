package vn.parindex.report.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;

/** What a set asks a unit for (nội dung biểu mẫu): each figure once, where the first leaf that looks at it stands. */
final class FormPlan {

    private final CriteriaSet set;
    private final Map<IndicatorId, List<LeafId>> usedBy = new LinkedHashMap<>();
    private final Map<IndicatorId, Map<String, Set<Points>>> codes = new LinkedHashMap<>();

    FormPlan(CriteriaSet set) {
        this.set = set;
        for (Leaf leaf : set.leaves()) {
            leaf.indicators()
                    .forEach(id ->
                            usedBy.computeIfAbsent(id, one -> new ArrayList<>()).add(leaf.id()));
            codes(leaf.method());
        }
    }

    CriteriaSet set() {
        return set;
    }

    /** The figures first asked for by that leaf, in its order. */
    List<Indicator> figures(Leaf leaf) {
        return leaf.indicators().stream()
                .filter(id -> usedBy.get(id).get(0).equals(leaf.id()))
                .map(id -> set.indicators().find(id).orElseThrow())
                .toList();
    }

    List<Indicator> figures(Domain domain) {
        return domain.leaves().stream().flatMap(leaf -> figures(leaf).stream()).toList();
    }

    /** The leaves that look at it, in the order of the set. */
    List<LeafId> usedBy(Indicator indicator) {
        return usedBy.get(indicator.id());
    }

    /** The codes that the set gives points for, each with its points where all leaves agree on them. */
    Map<String, Set<Points>> codes(Indicator indicator) {
        return codes.getOrDefault(indicator.id(), Map.of());
    }

    private void codes(ScoringMethod method) {
        if (method instanceof ScoringMethod.Choice choice) {
            Map<String, Set<Points>> known = codes.computeIfAbsent(choice.fact(), id -> new LinkedHashMap<>());
            choice.points()
                    .forEach((code, points) -> known.computeIfAbsent(code, one -> new LinkedHashSet<>())
                            .add(points));
        }
        method.parts().forEach(this::codes);
    }
}
