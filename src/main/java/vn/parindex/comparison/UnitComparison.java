package vn.parindex.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.UnitScore;

/** Works out how one unit moved, from the stages of its leaves (so sánh một đơn vị). */
final class UnitComparison {

    /** The cause of each step from one stage to the next. */
    private static final List<MovementCause> STEPS = List.of(
            MovementCause.DATA,
            MovementCause.PEER_DATA,
            MovementCause.EVIDENCE,
            MovementCause.DECISION,
            MovementCause.CRITERIA,
            MovementCause.RULE);

    private final Stages stages;
    private final Pair pair;
    private final RankedUnit before;
    private final RankedUnit after;
    private final List<FactMovement> facts;
    private final PartTally total = new PartTally();
    private final Map<String, PartTally> domains = new LinkedHashMap<>();
    private final IndexSteps index;

    UnitComparison(Stages stages, Pair pair, RankedUnit before, RankedUnit after) {
        this.stages = stages;
        this.pair = pair;
        this.before = before;
        this.after = after;
        this.facts = FactMovement.between(before.score().sheet(), after.score().sheet());
        this.index = new IndexSteps(before.score(), after.score());
    }

    UnitMovement movement() {
        UnitScore old = before.score();
        UnitScore present = after.score();
        List<String> domainIds = merged(ids(old), ids(present));
        domainIds.forEach(id -> domains.put(id, new PartTally()));
        List<LeafMovement> leaves =
                merged(leafIds(old), leafIds(present)).stream().map(this::leaf).toList();
        return new UnitMovement(
                before,
                after,
                total.movement(old.points(), present.points()),
                index.movement(),
                domainIds.stream().map(this::domain).toList(),
                leaves,
                facts);
    }

    private LeafMovement leaf(LeafId id) {
        Optional<LeafScore> old = before.score().leaf(id);
        Optional<LeafScore> present = after.score().leaf(id);
        PartTally parts = new PartTally();
        if (old.isPresent() && present.isPresent()) {
            steps(old.get(), present.get(), parts);
        } else {
            old.ifPresent(leaf -> {
                add(parts, MovementCause.DROPPED_LEAF, before, leaf, Points.ZERO.minus(contribution(leaf)));
                index.step(MovementCause.DROPPED_LEAF, Optional.of(leaf), Optional.empty());
            });
            present.ifPresent(leaf -> {
                add(parts, MovementCause.NEW_LEAF, after, leaf, contribution(leaf));
                index.step(MovementCause.NEW_LEAF, Optional.empty(), Optional.of(leaf));
            });
        }
        return new LeafMovement(
                id,
                old,
                present,
                parts.movement(contribution(old), contribution(present)),
                factsOf(old, present),
                old.flatMap(one -> present.map(other -> CriteriaChange.between(
                                one.leaf(), domain(before, one), other.leaf(), domain(after, other))))
                        .orElse(List.of()));
    }

    private void steps(LeafScore old, LeafScore present, PartTally parts) {
        List<LeafScore> states = new ArrayList<>(stages.of(pair, old));
        for (int i = 0; i < STEPS.size(); i++) {
            MovementCause cause = STEPS.get(i);
            LeafScore from = states.get(i);
            LeafScore to = states.get(i + 1);
            boolean otherSet = cause.compareTo(MovementCause.CRITERIA) >= 0;
            boolean leavesOldSet = cause == MovementCause.CRITERIA;
            add(parts, cause, otherSet ? after : before, otherSet ? present : old, contribution(to));
            add(
                    parts,
                    cause,
                    otherSet && !leavesOldSet ? after : before,
                    otherSet && !leavesOldSet ? present : old,
                    Points.ZERO.minus(contribution(from)));
            index.step(cause, Optional.of(from), Optional.of(to));
        }
    }

    /** Points of a leaf in the set of one run: to the leaf, to its domain there, and to the total. */
    private void add(PartTally parts, MovementCause cause, RankedUnit run, LeafScore leaf, Points points) {
        parts.add(cause, points);
        domains.get(domain(run, leaf).id()).add(cause, points);
        total.add(cause, points);
    }

    private DomainMovement domain(String id) {
        Optional<DomainScore> old = find(before, id);
        Optional<DomainScore> present = find(after, id);
        return new DomainMovement(
                id,
                old,
                present,
                domains.get(id).movement(points(old), points(present)),
                Optional.ofNullable(before.domainRanks().get(id)),
                Optional.ofNullable(after.domainRanks().get(id)));
    }

    private List<FactMovement> factsOf(Optional<LeafScore> old, Optional<LeafScore> present) {
        return facts.stream()
                .filter(fact -> old.map(leaf -> leaf.leaf().indicators().contains(fact.indicator()))
                                .orElse(false)
                        || present.map(leaf -> leaf.leaf().indicators().contains(fact.indicator()))
                                .orElse(false))
                .toList();
    }

    private static Domain domain(RankedUnit run, LeafScore leaf) {
        return run.score().domains().stream()
                .map(DomainScore::domain)
                .filter(domain -> domain.leaves().stream()
                        .anyMatch(one -> one.id().equals(leaf.leaf().id())))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<DomainScore> find(RankedUnit run, String id) {
        return run.score().domains().stream()
                .filter(domain -> domain.domain().id().equals(id))
                .findFirst();
    }

    private static Points points(Optional<DomainScore> domain) {
        return domain.map(one -> signed(one.domain().kind(), one.points())).orElse(Points.ZERO);
    }

    private static Points contribution(Optional<LeafScore> leaf) {
        return leaf.map(UnitComparison::contribution).orElse(Points.ZERO);
    }

    /** What the leaf adds to the total. */
    static Points contribution(LeafScore leaf) {
        return signed(leaf.kind(), leaf.points());
    }

    private static Points signed(DomainKind kind, Points points) {
        return kind == DomainKind.PENALTY ? Points.ZERO.minus(points) : points;
    }

    private static List<String> ids(UnitScore unit) {
        return unit.domains().stream().map(domain -> domain.domain().id()).toList();
    }

    private static List<LeafId> leafIds(UnitScore unit) {
        return unit.leaves().stream().map(leaf -> leaf.leaf().id()).toList();
    }

    /** The present order; what is gone stands behind what it stood behind before. */
    private static <T> List<T> merged(List<T> before, List<T> after) {
        List<T> all = new ArrayList<>(after);
        for (int i = 0; i < before.size(); i++) {
            if (!all.contains(before.get(i))) {
                all.add(i == 0 ? 0 : all.indexOf(before.get(i - 1)) + 1, before.get(i));
            }
        }
        return List.copyOf(all);
    }
}
