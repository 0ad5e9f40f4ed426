package vn.parindex.criteria.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.LeafId;
import vn.parindex.source.SourceLocation;

/** Asks whether the tree of a set is sound (rà soát cây tiêu chí): numbers, caps, indicators of its own. */
final class TreeLint {

    private final CriteriaSet set;
    private final List<LintProblem> problems = new ArrayList<>();

    TreeLint(CriteriaSet set) {
        this.set = set;
    }

    Stream<LintProblem> problems() {
        Set<LeafId> seen = new HashSet<>();
        set.leaves().stream()
                .filter(leaf -> !seen.add(leaf.id()))
                .forEach(leaf -> note(LintFault.LEAF_TWICE, leaf.at(), leaf.id().value()));
        set.domains().forEach(this::domain);
        ownIndicators();
        return problems.stream();
    }

    private void domain(Domain domain) {
        for (Criterion criterion : domain.criteria()) {
            under(criterion.id(), domain.id(), criterion.at());
            if (criterion.divided()) {
                criterion.leaves().forEach(leaf -> under(leaf.id().value(), criterion.id(), leaf.at()));
            }
        }
        if (domain.kind() != DomainKind.ORDINARY && domain.cap().isEmpty()) {
            note(LintFault.CAP_MISSING, domain.at(), domain.id());
        }
        domain.cap()
                .filter(cap -> cap.compareTo(domain.maxPoints()) > 0)
                .ifPresent(cap -> note(LintFault.CAP_NEVER_REACHED, domain.at(), domain.id(), cap, domain.maxPoints()));
    }

    private void under(String number, String parent, SourceLocation at) {
        if (!number.startsWith(parent + ".")) {
            note(LintFault.CHILD_NUMBER_OUTSIDE_PARENT, at, number, parent);
        }
    }

    private void ownIndicators() {
        Set<IndicatorId> used = set.leaves().stream()
                .map(Leaf::indicators)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        set.ownIndicators().stream()
                .map(Indicator::id)
                .filter(id -> !used.contains(id))
                .forEach(id -> problems.add(LintProblem.of(
                                LintFault.OWN_INDICATOR_UNUSED,
                                set.indicators().find(id).orElseThrow().at(),
                                id.value())
                        .about(id)));
    }

    private void note(LintFault fault, SourceLocation at, Object... arguments) {
        problems.add(LintProblem.of(fault, at, arguments));
    }
}
