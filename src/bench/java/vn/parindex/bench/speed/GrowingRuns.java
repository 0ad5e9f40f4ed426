package vn.parindex.bench.speed;

import java.util.List;
import vn.parindex.bench.sample.SampleSet;
import vn.parindex.bench.sample.SampleUnits;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.scoring.GroupBests;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.scoring.ScoringRun;

/**
 * Time a unit of the product's scorer by the size of the run (thời gian theo số đơn vị), in a JVM of its own:
 * {@code GrowingRuns LARGEST}. Prints a line for each size in each round: size, nanoseconds a unit where blocks of sheets are
 * scored and their scores dropped, as {@code rank} goes through a table, and the same where all scores are kept, of at most
 * 10,000 units. A small run is repeated until it comes to 10,000 units, so that no size is measured for moments only.
 */
public final class GrowingRuns {

    private static final int ROUNDS = 5;
    private static final int LARGEST_CALL = 10_000;
    private static final int DISTINCT = 1_000;

    /** As many as {@code rank} hands to a thread. */
    private static final int BLOCK = 64;

    private static final long WARM_UP_NANOS = 8_000_000_000L;

    private final CriteriaSet set = SampleSet.read();
    private final RuleScorer scorer = new RuleScorer(Contenders.compile(set), 1);
    private final GroupBests bests = GroupBests.of(set);
    private final List<FactSheet> sheets;

    private GrowingRuns(int largest) {
        sheets = new SampleUnits(set).repeated(largest, DISTINCT);
    }

    public static void main(String[] args) {
        int largest = Integer.parseInt(args[0]);
        new GrowingRuns(Math.max(largest, LARGEST_CALL)).run(largest);
    }

    private void run(int largest) {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < WARM_UP_NANOS) {
            drop(DISTINCT);
            keep(DISTINCT);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int size = 100; size <= largest; size *= 10) {
                System.out.println(size + " " + nanosAUnit(size, this::drop)
                        + (size > LARGEST_CALL ? "" : " " + nanosAUnit(size, this::keep)));
            }
        }
    }

    /** A way to score so many units. */
    private interface Way {
        void score(int size);
    }

    private static long nanosAUnit(int size, Way way) {
        int repeats = Math.max(1, LARGEST_CALL / size);
        long start = System.nanoTime();
        for (int i = 0; i < repeats; i++) {
            way.score(size);
        }
        return (System.nanoTime() - start) / ((long) repeats * size);
    }

    private void drop(int size) {
        int scored = 0;
        try (ScoringRun run = scorer.open(set, bests)) {
            for (int from = 0; from < size; from += BLOCK) {
                scored += run.score(sheets.subList(from, Math.min(from + BLOCK, size)))
                        .size();
            }
        }
        requireAll(scored, size);
    }

    private void keep(int size) {
        requireAll(scorer.score(set, sheets.subList(0, size)).size(), size);
    }

    private static void requireAll(int scored, int size) {
        if (scored != size) {
            throw new IllegalStateException("%d of %d units have a score".formatted(scored, size));
        }
    }
}
