package vn.parindex.comparison;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranker;
import vn.parindex.recorded.RecordedResult;
import vn.parindex.recorded.RecordedUnit;
import vn.parindex.scoring.UnitScore;

/**
 * Says what moved between two runs and why (so sánh hai kết quả): by scoring every step between them, or, where a result was
 * saved that cannot be scored again, by what the results tell.
 */
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
        List<Pair> pairs = stages.pairs().stream()
                .map(pair -> new Pair(
                        place(rankedBefore, stages.first().get(pair.before())),
                        place(rankedAfter, stages.last().get(pair.after()))))
                .toList();
        return compare(
                rankedBefore.stream().map(RecordedUnit::of).toList(),
                rankedAfter.stream().map(RecordedUnit::of).toList(),
                pairs,
                (old, present) -> new ScoredSplitting(
                        stages, stages.pairs().get(pairs.indexOf(new Pair(old, present))), before.set(), after.set()));
    }

    /** Compares what two results tell; nothing is scored. */
    public Comparison compare(RecordedResult before, RecordedResult after) {
        List<Pair> pairs = Pair.match(
                before.units().stream().map(Pair.Key::of).toList(),
                after.units().stream().map(Pair.Key::of).toList());
        return compare(
                before.units(),
                after.units(),
                pairs,
                (old, present) -> new RecordedSplitting(
                        before, after, before.units().get(old), after.units().get(present)));
    }

    private static Comparison compare(
            List<RecordedUnit> before,
            List<RecordedUnit> after,
            List<Pair> pairs,
            BiFunction<Integer, Integer, Splitting> splitting) {
        List<UnitMovement> units = IntStream.range(0, after.size())
                .boxed()
                .flatMap(i -> pairs.stream().filter(pair -> pair.after() == i))
                .map(pair -> new UnitComparison(
                                before.get(pair.before()),
                                after.get(pair.after()),
                                splitting.apply(pair.before(), pair.after()))
                        .movement())
                .toList();
        return new Comparison(
                units,
                without(before, pairs.stream().map(Pair::before).toList()),
                without(after, pairs.stream().map(Pair::after).toList()));
    }

    private static int place(List<RankedUnit> units, UnitScore score) {
        return IntStream.range(0, units.size())
                .filter(i -> units.get(i).score() == score)
                .findFirst()
                .orElseThrow();
    }

    private static List<RecordedUnit> without(List<RecordedUnit> all, List<Integer> matched) {
        return IntStream.range(0, all.size())
                .filter(i -> !matched.contains(i))
                .mapToObj(all::get)
                .toList();
    }
}
