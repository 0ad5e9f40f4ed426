package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
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
    private final boolean hasClaims;
    private final boolean hasEvidence;
    private final boolean isAppraised;

    /** A view that has no award of a leaf is the same there as the unit. */
    ScoreTree(SetPlan plan, UnitFacts unit, UnitFacts asPrinted, UnitFacts asCounted) {
        this.plan = plan;
        this.sheet = unit.sheet();
        this.unit = unit;
        this.asPrinted = asPrinted;
        this.asCounted = asCounted;
        this.hasClaims = !sheet.claims().isEmpty();
        this.hasEvidence = !sheet.evidence().isEmpty();
        this.isAppraised = sheet.isAppraised();
    }

    UnitScore build() {
        List<DomainScore> domains = new ArrayList<>(plan.domains().size());
        UnitSums sums = new UnitSums();
        for (DomainPlan planned : plan.domains()) {
            DomainScore domain = domain(planned);
            domains.add(domain);
            sums.add(domain);
        }
        Points points = sums.points();
        return new UnitScore(
                plan.set(),
                sheet,
                points,
                sums.bonus(),
                sums.penalty(),
                plan.maxPoints(),
                sums.applicable(),
                points.minus(sums.danger()),
                points.plus(sums.gain()),
                claimed(domains),
                appraised(domains),
                sums.atRisk(),
                sums.computable(),
                sums.provisional(),
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
                addOutside(score.lost(), outside);
            }
            if (left.isPresent()) {
                left = Optional.of(left.get().minus(score.points()));
            }
        }
        Points applicable =
                domain.kind() == DomainKind.ORDINARY ? planned.maxPoints().minus(outside.total()) : Points.ZERO;
        return new DomainScore(domain, points.total(), applicable, leaves);
    }

    private static void addOutside(List<Loss> lost, PointsSum outside) {
        for (Loss loss : lost) {
            if (loss.cause().leavesMaximum()) {
                outside.add(loss.points());
            }
        }
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
                hasClaims ? Optional.ofNullable(sheet.claims().get(leaf.id())).map(Located::value) : Optional.empty(),
                isAppraised ? sheet.appraisal(leaf.id()) : Optional.empty(),
                evidence);
    }

    private List<String> evidence(Leaf leaf) {
        return hasEvidence ? sheet.evidence().getOrDefault(leaf.id(), List.of()) : List.of();
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

    private Optional<Points> claimed(List<DomainScore> domains) {
        return hasClaims
                ? Optional.of(UnitTotal.of(domains, leaf -> leaf.claimed().orElse(Points.ZERO)))
                : Optional.empty();
    }

    private Optional<Points> appraised(List<DomainScore> domains) {
        return isAppraised
                ? Optional.of(UnitTotal.of(
                        domains, leaf -> leaf.appraised().map(Appraisal::points).orElse(leaf.points())))
                : Optional.empty();
    }
}
