package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.Points;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.UnitScore;

/** The rounds of all units of a run side by side (đối chiếu tự chấm, máy tính, thẩm định): claims, computed, appraisals. */
public record Rounds(CriteriaSet criteria, List<RoundsOfUnit> units) {

    public Rounds {
        units = List.copyOf(units);
    }

    /**
     * The rounds of units that have their scores.
     *
     * @param scorer asked once more, without second appraisals, where there are any: a leaf of the council has the points of
     *     its first appraisal before the second is held
     */
    public static Rounds of(Scorer scorer, CriteriaSet criteria, List<UnitScore> scores) {
        boolean again = scores.stream()
                .anyMatch(score -> !score.sheet().secondAppraisals().isEmpty());
        List<UnitScore> before = again
                ? scorer.score(
                        criteria,
                        scores.stream()
                                .map(UnitScore::sheet)
                                .map(FactSheet::beforeSecondAppraisal)
                                .toList())
                : scores;
        return new Rounds(
                criteria,
                IntStream.range(0, scores.size())
                        .mapToObj(i -> new UnitLedger(scores.get(i), before.get(i)).rounds())
                        .toList());
    }

    /** The differences of all units by step and cause. */
    public List<CauseTotal> causes() {
        return CauseTotal.of(units);
    }

    /** What the totals of all units that went through both rounds move by; none without such a unit. */
    public Optional<Points> movement(RoundStep step) {
        return units.stream().flatMap(unit -> unit.movement(step).stream()).reduce(Points::plus);
    }

    /** Leaves for which units claim more than the machine or the appraisers give, most points first. */
    public List<OverClaim> overClaims() {
        List<OverClaim> found = new ArrayList<>();
        int leaves = criteria.leaves().size();
        for (int leaf = 0; leaf < leaves; leaf++) {
            OverClaim overClaim = overClaim(leaf);
            if (overClaim.units() > 0 || overClaim.unitsAppraised() > 0) {
                found.add(overClaim);
            }
        }
        found.sort(Comparator.comparing(OverClaim::points)
                .thenComparing(OverClaim::pointsAppraised)
                .reversed());
        return List.copyOf(found);
    }

    private OverClaim overClaim(int number) {
        List<RoundsOfLeaf> claimed = units.stream()
                .filter(unit -> unit.total(Round.CLAIMED).isPresent())
                .map(unit -> unit.leaves().get(number))
                .toList();
        List<Points> computed = claimed.stream()
                .map(RoundsOfLeaf::overClaimed)
                .filter(points -> !points.isZero())
                .toList();
        List<Points> appraised = claimed.stream()
                .flatMap(leaf -> leaf.overAppraised().stream())
                .filter(points -> !points.isZero())
                .toList();
        return new OverClaim(
                criteria.leaves().get(number),
                claimed.size(),
                computed.size(),
                computed.stream().reduce(Points.ZERO, Points::plus),
                appraised.size(),
                appraised.stream().reduce(Points.ZERO, Points::plus));
    }
}
