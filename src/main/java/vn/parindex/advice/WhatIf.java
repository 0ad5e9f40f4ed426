package vn.parindex.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.fact.FactSheet;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.UnitScore;

/**
 * What changed facts of one unit would do to the whole run (giả định thay đổi số liệu).
 *
 * @param moved leaves of the unit whose points, state or applicable maximum differ, in the order of the set
 * @param domains domains of the unit that differ
 * @param others other units whose points or place differ, in the order of the run
 */
public record WhatIf(
        List<FactChange> changes,
        Outlook before,
        Outlook after,
        List<Moved<LeafScore>> moved,
        List<Moved<DomainScore>> domains,
        List<Moved<Outlook>> others) {

    public WhatIf {
        changes = List.copyOf(changes);
        moved = List.copyOf(moved);
        domains = List.copyOf(domains);
        others = List.copyOf(others);
    }

    /** Something before and after (trước và sau). */
    public record Moved<T>(T before, T after) {}

    /**
     * Changes facts of the unit of that number and scores everything again.
     *
     * @param scores those of the sheets, in their order
     */
    public static WhatIf of(
            Scorer scorer,
            CriteriaSet set,
            List<FactSheet> sheets,
            List<UnitScore> scores,
            Placing placing,
            int unit,
            List<FactChange> changes) {
        List<UnitScore> after = Rescoring.of(scorer, set, sheets, scores, unit)
                .runs(List.of(changes))
                .get(0);
        List<Outlook> old = outlooks(scores, placing);
        List<Outlook> fresh = outlooks(after, placing);
        return new WhatIf(
                changes,
                old.get(unit),
                fresh.get(unit),
                leaves(scores.get(unit), after.get(unit)),
                domains(scores.get(unit), after.get(unit)),
                IntStream.range(0, old.size())
                        .filter(i -> i != unit && differ(old.get(i), fresh.get(i)))
                        .mapToObj(i -> new Moved<>(old.get(i), fresh.get(i)))
                        .toList());
    }

    private static List<Outlook> outlooks(List<UnitScore> scores, Placing placing) {
        List<Place> places = placing.places(scores);
        return IntStream.range(0, scores.size())
                .mapToObj(i -> new Outlook(scores.get(i), places.get(i)))
                .toList();
    }

    private static boolean differ(Outlook one, Outlook other) {
        return !one.score().points().equals(other.score().points())
                || !one.score().applicableMax().equals(other.score().applicableMax())
                || !one.place().rank().equals(other.place().rank())
                || !one.place().band().equals(other.place().band());
    }

    private static List<Moved<LeafScore>> leaves(UnitScore before, UnitScore after) {
        return before.leaves().stream()
                .map(leaf -> new Moved<>(leaf, after.leaf(leaf.leaf().id()).orElseThrow()))
                .filter(moved -> !moved.before().points().equals(moved.after().points())
                        || moved.before().state() != moved.after().state()
                        || !moved.before().applicableMax().equals(moved.after().applicableMax()))
                .toList();
    }

    private static List<Moved<DomainScore>> domains(UnitScore before, UnitScore after) {
        return before.domains().stream()
                .flatMap(old -> find(after, old.domain())
                        .filter(fresh -> !fresh.points().equals(old.points())
                                || !fresh.applicableMax().equals(old.applicableMax()))
                        .map(fresh -> new Moved<>(old, fresh))
                        .stream())
                .toList();
    }

    private static Optional<DomainScore> find(UnitScore score, Domain domain) {
        return score.domains().stream()
                .filter(one -> one.domain().equals(domain))
                .findFirst();
    }
}
