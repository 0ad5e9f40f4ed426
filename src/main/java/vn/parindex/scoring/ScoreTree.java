package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.Points;
import vn.parindex.points.PointsSum;
import vn.parindex.scoring.SetPlan.DomainPlan;
import vn.parindex.source.Located;

/** Builds the score of a unit from the awards of its leaves (dựng cây điểm): evidence, rounding, caps and totals. */
final class ScoreTree {

    private final SetPlan plan;
    private final FactSheet sheet;
    private final UnitFacts unit;
    private final UnitFacts asPrinted;
    private final UnitFacts asCounted;

    /** A view that has no award of a leaf is the same there as the unit. */
    ScoreTree(SetPlan plan, UnitFacts unit, UnitFacts asPrinted, UnitFacts asCounted) {
        this.plan = plan;
        this.sheet = unit.sheet();
        this.unit = unit;
        this.asPrinted = asPrinted;
        this.asCounted = asCounted;
    }

    UnitScore build() {
        List<DomainScore> domains = new ArrayList<>(plan.domains().size());
        for (DomainPlan domain : plan.domains()) {
            domains.add(domain(domain));
        }
        Points ordinary = sum(domains, DomainKind.ORDINARY);
        Points bonus = sum(domains, DomainKind.BONUS);
        Points penalty = sum(domains, DomainKind.PENALTY);
        Points points = ordinary.plus(bonus).minus(penalty);
        boolean doubt = isInDoubt(domains);
        return new UnitScore(
                plan.set(),
                sheet,
                points,
                bonus,
                penalty,
                plan.maxPoints(),
                applicable(domains),
                doubt ? UnitTotal.of(domains, leaf -> isPenalty(leaf) ? leaf.highest() : leaf.points()) : points,
                doubt ? UnitTotal.of(domains, leaf -> isPenalty(leaf) ? leaf.points() : leaf.highest()) : points,
                claimed(domains),
                appraised(domains),
                atRisk(domains),
                computable(domains),
                domains.stream()
                        .flatMap(domain -> domain.leaves().stream())
                        .anyMatch(leaf -> leaf.state().isProvisional()),
                domains);
    }

    private DomainScore domain(DomainPlan planned) {
        Domain domain = planned.domain();
        List<LeafScore> leaves = new ArrayList<>(planned.leaves().size());
        PointsSum points = new PointsSum();
        PointsSum outside = new PointsSum();
        Optional<Points> left = domain.cap();
        for (LeafPlan leaf : planned.leaves()) {
            LeafScore score = leaf(domain, leaf, left);
            leaves.add(score);
            points.add(score.points());
            if (!score.lost().isEmpty()) {
                outside.add(score.leaf().maxPoints().minus(score.applicableMax()));
            }
            if (left.isPresent()) {
                left = Optional.of(left.get().minus(score.points()));
            }
        }
        Points applicable =
                domain.kind() == DomainKind.ORDINARY ? planned.maxPoints().minus(outside.total()) : Points.ZERO;
        return new DomainScore(domain, points.total(), applicable, leaves);
    }

    private LeafScore leaf(Domain domain, LeafPlan planned, Optional<Points> left) {
        Leaf leaf = planned.leaf();
        List<String> evidence = evidence(leaf);
        Award award = unit.award(planned.task());
        LeafFinish finish = finish(domain, leaf, award, evidence, left);
        return new LeafScore(
                leaf,
                domain.kind(),
                finish.state(),
                finish.points(),
                finish.lost(),
                finish.highest(),
                award,
                planned.inputs(unit),
                otherView(RateView.AS_PRINTED, asPrinted, domain, planned, left),
                otherView(RateView.AS_COUNTED, asCounted, domain, planned, left),
                sheet.claims().isEmpty()
                        ? Optional.empty()
                        : Optional.ofNullable(sheet.claims().get(leaf.id())).map(Located::value),
                sheet.isAppraised() ? sheet.appraisal(leaf.id()) : Optional.empty(),
                evidence);
    }

    private List<String> evidence(Leaf leaf) {
        return sheet.evidence().isEmpty() ? List.of() : sheet.evidence().getOrDefault(leaf.id(), List.of());
    }

    private static LeafFinish finish(
            Domain domain, Leaf leaf, Award award, List<String> evidence, Optional<Points> left) {
        LeafFinish finish = LeafFinish.of(leaf, award, !evidence.isEmpty());
        return domain.kind() == DomainKind.ORDINARY ? finish : finish.capped(left, domain.kind() == DomainKind.PENALTY);
    }

    /** Points of the whole leaf under another view of its rates; none where that view cannot be or does not count. */
    private Optional<Points> otherView(
            RateView view, UnitFacts seen, Domain domain, LeafPlan planned, Optional<Points> left) {
        if (!planned.canBeSeen(view, unit)) {
            return Optional.empty();
        }
        Award award = (seen.hasAward(planned.task()) ? seen : unit).award(planned.task());
        List<String> evidence = evidence(planned.leaf());
        return LeafPlan.isOut(award)
                ? Optional.empty()
                : Optional.of(
                        finish(domain, planned.leaf(), award, evidence, left).points());
    }

    private static boolean isPenalty(LeafScore leaf) {
        return leaf.kind() == DomainKind.PENALTY;
    }

    private static boolean isInDoubt(List<DomainScore> domains) {
        for (DomainScore domain : domains) {
            for (LeafScore leaf : domain.leaves()) {
                if (!leaf.highest().equals(leaf.points())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Points sum(List<DomainScore> domains, DomainKind kind) {
        PointsSum sum = new PointsSum();
        for (DomainScore domain : domains) {
            if (domain.domain().kind() == kind) {
                sum.add(domain.points());
            }
        }
        return sum.total();
    }

    private static Points applicable(List<DomainScore> domains) {
        PointsSum sum = new PointsSum();
        domains.forEach(domain -> sum.add(domain.applicableMax()));
        return sum.total();
    }

    private Optional<Points> claimed(List<DomainScore> domains) {
        return sheet.claims().isEmpty()
                ? Optional.empty()
                : Optional.of(UnitTotal.of(domains, leaf -> leaf.claimed().orElse(Points.ZERO)));
    }

    private Optional<Points> appraised(List<DomainScore> domains) {
        return sheet.isAppraised()
                ? Optional.of(UnitTotal.of(
                        domains, leaf -> leaf.appraised().map(Appraisal::points).orElse(leaf.points())))
                : Optional.empty();
    }

    private static Points atRisk(List<DomainScore> domains) {
        PointsSum sum = new PointsSum();
        for (DomainScore domain : domains) {
            for (LeafScore leaf : domain.leaves()) {
                if (!isPenalty(leaf) && leaf.pointsAsPrinted().isPresent()) {
                    sum.add(leaf.pointsAsPrinted().get().minus(leaf.points()).max(Points.ZERO));
                }
            }
        }
        return sum.total();
    }

    private static Points computable(List<DomainScore> domains) {
        PointsSum sum = new PointsSum();
        for (DomainScore domain : domains) {
            for (LeafScore leaf : domain.leaves()) {
                if (isComputed(leaf)) {
                    sum.add(leaf.leaf().maxPoints());
                }
            }
        }
        return sum.total();
    }

    private static boolean isComputed(LeafScore leaf) {
        return leaf.kind() == DomainKind.ORDINARY
                && leaf.state() == LeafState.SCORED
                && leaf.leaf().assessedBy() == AssessedBy.COMPUTED
                && !(leaf.leaf().method() instanceof ScoringMethod.Council);
    }
}
