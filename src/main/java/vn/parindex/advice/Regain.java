package vn.parindex.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.DomainKind;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.points.Points;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.UnitScore;

/**
 * The way back to lost points (lấy lại điểm): for each leaf of a scored unit the least changes of one fact that win more
 * points, always proved by rescoring with the facts of all other units fixed.
 */
public final class Regain {

    private final Scorer scorer;
    private final CriteriaSet set;
    private final List<FactSheet> sheets;

    /**
     * @param scorer the one that scored the run
     * @param sheets those of the run
     */
    public Regain(Scorer scorer, CriteriaSet set, List<FactSheet> sheets) {
        this.scorer = scorer;
        this.set = set;
        this.sheets = List.copyOf(sheets);
    }

    /**
     * Advice on every leaf of the unit of that number, in the order of the set.
     *
     * @param score what the unit's sheet was scored
     */
    public List<LeafAdvice> leaves(int unit, UnitScore score) {
        return score.leaves().stream()
                .map(leaf -> advise(unit, leaf, sharing(score, leaf)))
                .toList();
    }

    /** The leaves whose points count together: of a bonus or penalty leaf all of its domain, because of the cap. */
    private static List<LeafScore> sharing(UnitScore score, LeafScore leaf) {
        return leaf.kind() == DomainKind.ORDINARY
                ? List.of(leaf)
                : score.domains().stream()
                        .map(DomainScore::leaves)
                        .filter(leaves -> leaves.contains(leaf))
                        .findFirst()
                        .orElseThrow();
    }

    private LeafAdvice advise(int unit, LeafScore leaf, List<LeafScore> sharing) {
        if (!canGain(leaf)) {
            return new LeafAdvice(leaf, List.of(), List.of());
        }
        LeafProbe probe = new LeafProbe(scorer, set, sheets, unit, leaf);
        List<Offer> offers = leaf.state() == LeafState.SCORED ? offers(unit, leaf, sharing, probe) : List.of();
        return new LeafAdvice(leaf, offers, new LeafObstacles(leaf, sheets.get(unit), probe).find(!offers.isEmpty()));
    }

    /** A penalty leaf can when it takes something away, every other when it lost something. */
    private static boolean canGain(LeafScore leaf) {
        return leaf.kind() == DomainKind.PENALTY
                ? leaf.points().signum() > 0 || leaf.award().points().signum() > 0
                : !leaf.lost().isEmpty() && leaf.state() != LeafState.NOT_APPLICABLE;
    }

    private List<Offer> offers(int unit, LeafScore leaf, List<LeafScore> sharing, LeafProbe probe) {
        return MovableFacts.of(set, sheets.get(unit), leaf).stream()
                .flatMap(movable ->
                        values(unit, sharing, probe, movable).map(value -> probe.offer(movable.fact(), value)))
                .toList();
    }

    private Stream<FactValue> values(int unit, List<LeafScore> sharing, LeafProbe probe, Movable movable) {
        return movable.match(
                number -> {
                    List<Cut> cuts = sharing.stream()
                            .flatMap(leaf -> Cuts.of(leaf, sheets.get(unit), number).stream())
                            .toList();
                    return Stream.of(true, false).flatMap(up -> new Climb(probe, number, cuts, up).finds().stream());
                },
                choosing -> choices(choosing, probe));
    }

    /** Every value that wins something; of those that win the same the first. */
    private static Stream<FactValue> choices(Movable.Choosing choosing, LeafProbe probe) {
        probe.prepare(choosing.fact(), choosing.others());
        Set<Points> levels = new HashSet<>();
        List<FactValue> kept = new ArrayList<>();
        for (FactValue value : choosing.others()) {
            Optional<Points> gain = probe.gain(choosing.fact(), value).filter(points -> points.signum() > 0);
            if (gain.isPresent() && levels.add(gain.get())) {
                kept.add(value);
            }
        }
        return kept.stream();
    }
}
