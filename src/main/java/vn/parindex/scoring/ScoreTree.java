package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.source.Located;

/** Builds the score of a unit from the awards of its leaves (dựng cây điểm): evidence, rounding, caps and totals. */
final class ScoreTree {

    private final CriteriaSet set;
    private final FactSheet sheet;
    private final Map<LeafId, Award> awards;
    private final Map<LeafId, Award> asPrinted;
    private final Map<LeafId, Award> asCounted;

    ScoreTree(
            CriteriaSet set,
            FactSheet sheet,
            Map<LeafId, Award> awards,
            Map<LeafId, Award> asPrinted,
            Map<LeafId, Award> asCounted) {
        this.set = set;
        this.sheet = sheet;
        this.awards = awards;
        this.asPrinted = asPrinted;
        this.asCounted = asCounted;
    }

    UnitScore build() {
        List<DomainScore> domains = set.domains().stream().map(this::domain).toList();
        List<LeafScore> leaves =
                domains.stream().flatMap(domain -> domain.leaves().stream()).toList();
        Points ordinary = sum(domains, DomainKind.ORDINARY);
        Points bonus = sum(domains, DomainKind.BONUS);
        Points penalty = sum(domains, DomainKind.PENALTY);
        Points applicable = domains.stream().map(DomainScore::applicableMax).reduce(Points.ZERO, Points::plus);
        UnitTotal total = new UnitTotal(set);
        return new UnitScore(
                set,
                sheet,
                ordinary.plus(bonus).minus(penalty),
                bonus,
                penalty,
                set.maxPoints(),
                applicable,
                total.of(leaves, leaf -> leaf.kind() == DomainKind.PENALTY ? leaf.highest() : leaf.points()),
                total.of(leaves, leaf -> leaf.kind() == DomainKind.PENALTY ? leaf.points() : leaf.highest()),
                sheet.claims().isEmpty()
                        ? Optional.empty()
                        : Optional.of(total.of(leaves, leaf -> leaf.claimed().orElse(Points.ZERO))),
                sheet.isAppraised()
                        ? Optional.of(total.of(
                                leaves,
                                leaf -> leaf.appraised().map(Appraisal::points).orElse(leaf.points())))
                        : Optional.empty(),
                atRisk(leaves),
                computable(leaves),
                leaves.stream().anyMatch(leaf -> leaf.state().isProvisional()),
                domains);
    }

    private DomainScore domain(Domain domain) {
        List<LeafScore> leaves = new ArrayList<>();
        Optional<Points> left = domain.cap();
        for (Leaf leaf : domain.leaves()) {
            LeafScore score = leaf(domain, leaf, left);
            leaves.add(score);
            left = left.map(rest -> rest.minus(score.points()));
        }
        Points points = leaves.stream().map(LeafScore::points).reduce(Points.ZERO, Points::plus);
        Points applicable = domain.kind() == DomainKind.ORDINARY
                ? leaves.stream().map(LeafScore::applicableMax).reduce(Points.ZERO, Points::plus)
                : Points.ZERO;
        return new DomainScore(domain, points, applicable, leaves);
    }

    private LeafScore leaf(Domain domain, Leaf leaf, Optional<Points> left) {
        List<String> evidence = sheet.evidence().getOrDefault(leaf.id(), List.of());
        Award award = awards.get(leaf.id());
        LeafFinish finish = LeafFinish.of(leaf, award, !evidence.isEmpty());
        LeafFinish capped = capped(finish, domain, left);
        return new LeafScore(
                leaf,
                domain.kind(),
                capped.state(),
                capped.points(),
                capped.lost(),
                capped.highest(),
                award,
                leaf.indicators().stream().map(sheet::fact).toList(),
                otherView(RateView.AS_PRINTED, asPrinted, leaf, evidence, domain, left),
                otherView(RateView.AS_COUNTED, asCounted, leaf, evidence, domain, left),
                Optional.ofNullable(sheet.claims().get(leaf.id())).map(Located::value),
                sheet.appraisal(leaf.id()),
                evidence);
    }

    private static boolean isOut(Award award) {
        return award.state() == LeafState.NOT_APPLICABLE || award.state() == LeafState.PENDING;
    }

    private static LeafFinish capped(LeafFinish finish, Domain domain, Optional<Points> left) {
        return domain.kind() == DomainKind.ORDINARY ? finish : finish.capped(left, domain.kind() == DomainKind.PENALTY);
    }

    /** Points of the whole leaf under another view of its rates; none where that view cannot be or does not count. */
    private Optional<Points> otherView(
            RateView view,
            Map<LeafId, Award> seen,
            Leaf leaf,
            List<String> evidence,
            Domain domain,
            Optional<Points> left) {
        if (!RateFacts.of(leaf, sheet).allow(view) || isOut(awards.get(leaf.id())) || isOut(seen.get(leaf.id()))) {
            return Optional.empty();
        }
        LeafFinish finish = LeafFinish.of(leaf, seen.get(leaf.id()), !evidence.isEmpty());
        return Optional.of(capped(finish, domain, left).points());
    }

    private static Points sum(List<DomainScore> domains, DomainKind kind) {
        return domains.stream()
                .filter(domain -> domain.domain().kind() == kind)
                .map(DomainScore::points)
                .reduce(Points.ZERO, Points::plus);
    }

    private static Points atRisk(List<LeafScore> leaves) {
        return leaves.stream()
                .filter(leaf -> leaf.kind() != DomainKind.PENALTY)
                .flatMap(leaf ->
                        leaf
                                .pointsAsPrinted()
                                .map(printed -> printed.minus(leaf.points()).max(Points.ZERO))
                                .stream())
                .reduce(Points.ZERO, Points::plus);
    }

    private static Points computable(List<LeafScore> leaves) {
        return leaves.stream()
                .filter(leaf -> leaf.kind() == DomainKind.ORDINARY)
                .filter(leaf -> leaf.leaf().assessedBy() == AssessedBy.COMPUTED)
                .filter(leaf -> !(leaf.leaf().method() instanceof ScoringMethod.Council))
                .filter(leaf -> leaf.state() == LeafState.SCORED)
                .map(leaf -> leaf.leaf().maxPoints())
                .reduce(Points.ZERO, Points::plus);
    }
}
