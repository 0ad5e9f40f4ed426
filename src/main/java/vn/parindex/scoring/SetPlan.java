package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.points.Points;

/** A criteria set made ready for many units (bộ tiêu chí đã chuẩn bị để chấm). */
record SetPlan(CriteriaSet set, TaskList tasks, Points maxPoints, List<DomainPlan> domains) {

    /** One domain with its leaves and the sum of their maxima. */
    record DomainPlan(Domain domain, List<LeafPlan> leaves, Points maxPoints) {}

    static SetPlan of(CriteriaSet set) {
        TaskList tasks = TaskList.of(set);
        List<DomainPlan> domains = new ArrayList<>();
        Iterator<LeafTask> next = tasks.leaves().iterator();
        for (Domain domain : set.domains()) {
            List<LeafPlan> leaves = domain.leaves().stream()
                    .map(leaf -> LeafPlan.of(next.next(), tasks.facts()))
                    .toList();
            domains.add(new DomainPlan(domain, leaves, domain.maxPoints()));
        }
        return new SetPlan(set, tasks, set.maxPoints(), List.copyOf(domains));
    }

    /** The leaves beside whose ratios a rate is printed. */
    List<LeafPlan> rated() {
        return domains.stream()
                .flatMap(domain -> domain.leaves().stream())
                .filter(leaf -> !leaf.rates().isEmpty())
                .toList();
    }
}
