package vn.parindex.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.points.Points;

/**
 * Sets between two (bộ tiêu chí trung gian): the first with the thresholds of the second, then also with its points. Leaves
 * and domains are matched by id; leaves of one set only stay as they are in the first.
 */
final class SetBlend {

    private final CriteriaSet before;
    private final CriteriaSet after;

    SetBlend(CriteriaSet before, CriteriaSet after) {
        this.before = before;
        this.after = after;
    }

    /** What is asked for is that of the second set, what is given for it that of the first. */
    CriteriaSet thresholds() {
        return with(domain -> domain, this::withThresholds);
    }

    /** Both are those of the second set, where methods are of the same kind and shape. */
    CriteriaSet points() {
        return with(this::withCap, this::withPoints);
    }

    private Leaf withThresholds(Leaf old) {
        return after.leaf(old.id())
                .map(present -> leaf(
                        old,
                        present,
                        MethodBlend.of(old.method(), present.method()).orElse(old.method()),
                        old.maxPoints()))
                .orElse(old);
    }

    private Leaf withPoints(Leaf old) {
        Optional<Leaf> present = after.leaf(old.id());
        boolean separable = present.flatMap(leaf -> MethodBlend.of(old.method(), leaf.method()))
                .isPresent();
        return separable
                ? present.map(leaf -> leaf(old, leaf, leaf.method(), leaf.maxPoints()))
                        .orElseThrow()
                : withThresholds(old);
    }

    private static Leaf leaf(Leaf old, Leaf present, ScoringMethod method, Points maxPoints) {
        return new Leaf(
                old.id(),
                old.name(),
                maxPoints,
                method,
                present.assessedBy(),
                present.appliesWhen(),
                present.requires(),
                present.evidence(),
                present.policies(),
                old.legalBasis(),
                old.examples(),
                old.at());
    }

    private Domain withCap(Domain old) {
        return after.domains().stream()
                .filter(present -> present.id().equals(old.id()))
                .findFirst()
                .map(present ->
                        new Domain(old.id(), old.name(), present.kind(), present.cap(), old.criteria(), old.at()))
                .orElse(old);
    }

    private CriteriaSet with(UnaryOperator<Domain> ofDomain, UnaryOperator<Leaf> ofLeaf) {
        List<Domain> domains = before.domains().stream()
                .map(ofDomain)
                .map(domain -> new Domain(
                        domain.id(),
                        domain.name(),
                        domain.kind(),
                        domain.cap(),
                        domain.criteria().stream()
                                .map(criterion -> criterion(criterion, ofLeaf))
                                .toList(),
                        domain.at()))
                .toList();
        boolean same = domains.equals(before.domains());
        return same
                ? before
                : new CriteriaSet(
                        before.id(),
                        before.version(),
                        before.title(),
                        before.level(),
                        before.effective(),
                        before.sample(),
                        before.legalBasis(),
                        before.policies(),
                        before.ranking(),
                        before.classification(),
                        before.ownIndicators(),
                        indicators(),
                        domains,
                        before.sha256(),
                        before.at());
    }

    private IndicatorCatalogue indicators() {
        return before.indicators()
                .with(after.ownIndicators().stream()
                        .filter(indicator -> !before.indicators().knows(indicator.id()))
                        .toList());
    }

    private static Criterion criterion(Criterion criterion, UnaryOperator<Leaf> ofLeaf) {
        return new Criterion(
                criterion.id(),
                criterion.name(),
                criterion.divided(),
                criterion.leaves().stream().map(ofLeaf).toList(),
                criterion.at());
    }
}
