package vn.parindex.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.recorded.RecordedDomain;
import vn.parindex.recorded.RecordedLeaf;
import vn.parindex.recorded.RecordedUnit;

/** Works out how one unit moved, from the steps of its leaves (so sánh một đơn vị). */
final class UnitComparison {

    private final RecordedUnit before;
    private final RecordedUnit after;
    private final Splitting splitting;
    private final List<FactMovement> facts;
    private final PartTally total = new PartTally();
    private final Map<String, PartTally> domains = new LinkedHashMap<>();
    private final IndexSteps index;

    UnitComparison(RecordedUnit before, RecordedUnit after, Splitting splitting) {
        this.before = before;
        this.after = after;
        this.splitting = splitting;
        this.facts = asAsked(splitting.facts(), before, after);
        this.index = new IndexSteps(before, after);
    }

    /** In the order in which the leaves ask for them, whatever order the sheets or a saved result have them in. */
    private static List<FactMovement> asAsked(List<FactMovement> facts, RecordedUnit before, RecordedUnit after) {
        Map<IndicatorId, Integer> order = new HashMap<>();
        Stream.of(after, before)
                .flatMap(unit -> unit.leaves().stream())
                .flatMap(leaf -> leaf.inputs().stream())
                .forEach(input -> order.putIfAbsent(input.indicator(), order.size()));
        return facts.stream()
                .sorted(Comparator.comparing(fact -> order.getOrDefault(fact.indicator(), Integer.MAX_VALUE)))
                .toList();
    }

    UnitMovement movement() {
        List<String> domainIds = merged(ids(before), ids(after));
        domainIds.forEach(id -> domains.put(id, new PartTally()));
        List<LeafMovement> leaves =
                merged(leafIds(before), leafIds(after)).stream().map(this::leaf).toList();
        return new UnitMovement(
                before,
                after,
                movement(total, before.points(), after.points()),
                splitting.printed() ? index.printedMovement() : index.movement(),
                domainIds.stream().map(this::domain).toList(),
                leaves,
                facts);
    }

    private LeafMovement leaf(LeafId id) {
        Optional<RecordedLeaf> old = before.leaf(id);
        Optional<RecordedLeaf> present = after.leaf(id);
        PartTally parts = new PartTally();
        List<MovementCause> possible = List.of();
        if (old.isPresent() && present.isPresent()) {
            splitting.steps(old.get(), present.get()).forEach(step -> step(parts, step));
            possible = parts.isEmpty() ? List.of() : splitting.possible(old.get(), present.get());
        } else {
            old.ifPresent(leaf -> {
                add(parts, MovementCause.DROPPED_LEAF, before, leaf, Points.ZERO.minus(leaf.contribution()));
                index.step(MovementCause.DROPPED_LEAF, Optional.of(leaf), Optional.empty());
            });
            present.ifPresent(leaf -> {
                add(parts, MovementCause.NEW_LEAF, after, leaf, leaf.contribution());
                index.step(MovementCause.NEW_LEAF, Optional.empty(), Optional.of(leaf));
            });
        }
        return new LeafMovement(
                id,
                old,
                present,
                parts.movement(contribution(old), contribution(present)),
                factsOf(old, present),
                old.flatMap(leaf -> present.map(splitting::criteria)).orElse(List.of()),
                possible,
                namesake(old, present));
    }

    private void step(PartTally parts, Splitting.Step step) {
        RecordedUnit from = step.fromInSecondSet() ? after : before;
        RecordedUnit to = step.toInSecondSet() ? after : before;
        add(parts, step.cause(), to, step.to(), step.to().contribution());
        add(
                parts,
                step.cause(),
                from,
                step.from(),
                Points.ZERO.minus(step.from().contribution()));
        index.step(step.cause(), Optional.of(step.from()), Optional.of(step.to()));
    }

    /** Points of a leaf in the set of one run: to the leaf, to its domain there, and to the total. */
    private void add(PartTally parts, MovementCause cause, RecordedUnit run, RecordedLeaf leaf, Points points) {
        parts.add(cause, points);
        domains.get(run.domainOf(leaf.id()).orElseThrow().id()).add(cause, points);
        total.add(cause, points);
    }

    private DomainMovement domain(String id) {
        Optional<RecordedDomain> old = before.domain(id);
        Optional<RecordedDomain> present = after.domain(id);
        return new DomainMovement(id, old, present, movement(domains.get(id), points(old), points(present)));
    }

    private Movement movement(PartTally tally, Points from, Points to) {
        return splitting.printed() ? tally.printedMovement(from, to) : tally.movement(from, to);
    }

    private List<FactMovement> factsOf(Optional<RecordedLeaf> old, Optional<RecordedLeaf> present) {
        return facts.stream()
                .filter(fact -> looksAt(old, fact) || looksAt(present, fact))
                .toList();
    }

    private static boolean looksAt(Optional<RecordedLeaf> leaf, FactMovement fact) {
        return leaf.stream()
                .flatMap(one -> one.inputs().stream())
                .anyMatch(input -> input.indicator().equals(fact.indicator()));
    }

    /** The one leaf of the other set alone that has the same name. */
    private Optional<LeafId> namesake(Optional<RecordedLeaf> old, Optional<RecordedLeaf> present) {
        if (old.isPresent() == present.isPresent()) {
            return Optional.empty();
        }
        RecordedLeaf leaf = old.or(() -> present).orElseThrow();
        RecordedUnit own = old.isPresent() ? before : after;
        RecordedUnit other = old.isPresent() ? after : before;
        List<LeafId> found = other.leaves().stream()
                .filter(one -> sameName(one, leaf) && own.leaf(one.id()).isEmpty())
                .map(RecordedLeaf::id)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean sameName(RecordedLeaf one, RecordedLeaf other) {
        return !one.name().isBlank()
                && one.name().strip().equalsIgnoreCase(other.name().strip());
    }

    private static Points points(Optional<RecordedDomain> domain) {
        return domain.map(RecordedDomain::contribution).orElse(Points.ZERO);
    }

    private static Points contribution(Optional<RecordedLeaf> leaf) {
        return leaf.map(RecordedLeaf::contribution).orElse(Points.ZERO);
    }

    private static List<String> ids(RecordedUnit unit) {
        return unit.domains().stream().map(RecordedDomain::id).toList();
    }

    private static List<LeafId> leafIds(RecordedUnit unit) {
        return unit.leaves().stream().map(RecordedLeaf::id).toList();
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
