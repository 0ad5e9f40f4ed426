package vn.parindex.ranking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.points.FractionSum;
import vn.parindex.points.Percent;

/** Takes the means of units that have a rank (tính trung bình nhóm). */
record Means(CriteriaSet set, Contenders contenders) {

    /** None of no unit. */
    Optional<GroupMeans> of(int[] ranked) {
        if (ranked.length == 0) {
            return Optional.empty();
        }
        FractionSum indexes = new FractionSum();
        for (int unit : ranked) {
            indexes.add(contenders.index(unit).orElseThrow().value());
        }
        Map<String, Percent> domains = new LinkedHashMap<>();
        Map<String, Percent> highest = new LinkedHashMap<>();
        for (int number = 0; number < set.domains().size(); number++) {
            Domain domain = set.domains().get(number);
            if (domain.kind() == DomainKind.ORDINARY) {
                add(domain.id(), number, ranked, domains, highest);
            }
        }
        return Optional.of(new GroupMeans(new Percent(indexes.mean()), domains, highest));
    }

    private void add(String id, int number, int[] ranked, Map<String, Percent> domains, Map<String, Percent> highest) {
        FractionSum sum = new FractionSum();
        for (int unit : ranked) {
            contenders.domainIndex(unit, number).ifPresent(index -> {
                sum.add(index.value());
                highest.merge(id, index, (one, other) -> one.compareTo(other) >= 0 ? one : other);
            });
        }
        if (sum.count() > 0) {
            domains.put(id, new Percent(sum.mean()));
        }
    }
}
