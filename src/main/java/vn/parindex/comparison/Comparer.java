package vn.parindex.comparison;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranker;
import vn.parindex.scoring.UnitScore;

/** Says what moved between two runs and why (so sánh hai kết quả), by scoring every step between them. */
public final class Comparer {

    /**
     * Compares two runs.
     *
     * @throws vn.parindex.scoring.ScoringFailure when the rules do not score a step between the runs
     */
    public Comparison compare(ComparedRun before, ComparedRun after) {
        Stages stages = new Stages(before, after);
        List<RankedUnit> rankedBefore = new Ranker(before.set()).rank(stages.first());
        List<RankedUnit> rankedAfter = new Ranker(after.set()).rank(stages.last());
        List<UnitMovement> units = rankedAfter.stream()
                .flatMap(ranked -> stages.pairs().stream()
                        .filter(pair -> stages.last().get(pair.after()) == ranked.score())
                        .map(pair -> new UnitComparison(
                                        stages,
                                        pair,
                                        ranked(rankedBefore, stages.first().get(pair.before())),
                                        ranked)
                                .movement()))
                .toList();
        return new Comparison(
                before.set(),
                after.set(),
                units,
                without(rankedBefore, units.stream().map(UnitMovement::before)),
                without(rankedAfter, units.stream().map(UnitMovement::after)));
    }

    private static RankedUnit ranked(List<RankedUnit> units, UnitScore score) {
        return units.stream().filter(unit -> unit.score() == score).findFirst().orElseThrow();
    }

    private static List<RankedUnit> without(List<RankedUnit> all, Stream<RankedUnit> matched) {
        List<UnitScore> scores = matched.map(RankedUnit::score).toList();
        return all.stream()
                .filter(unit -> scores.stream().noneMatch(score -> score == unit.score()))
                .toList();
    }
}
