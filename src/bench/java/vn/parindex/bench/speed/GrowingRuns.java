package vn.parindex.bench.speed;

import java.util.List;
import vn.parindex.bench.sample.SampleSet;
import vn.parindex.bench.sample.SampleUnits;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.scoring.RuleScorer;

/**
 * Time a unit of the product's scorer by the size of the run (thời gian theo số đơn vị), in a JVM of its own:
 * {@code GrowingRuns LARGEST}. Prints size and nanoseconds a unit, a line for each size in each round. One call takes up to
 * 10,000 units; of a larger run the scores of a call are dropped before the next. A small run is repeated until it comes to
 * 10,000 units, so that no size is measured for moments only.
 */
public final class GrowingRuns {

    private static final int ROUNDS = 5;
    private static final int LARGEST_CALL = 10_000;
    private static final int DISTINCT = 1_000;
    private static final long WARM_UP_NANOS = 8_000_000_000L;

    private final CriteriaSet set = SampleSet.read();
    private final RuleScorer scorer = new RuleScorer(Contenders.compile(set), 1);
    private final SampleUnits units = new SampleUnits(set);
    private final List<FactSheet> kept = units.repeated(LARGEST_CALL, DISTINCT);

    public static void main(String[] args) {
        new GrowingRuns().run(Integer.parseInt(args[0]));
    }

    private void run(int largest) {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < WARM_UP_NANOS) {
            score(DISTINCT);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int size = 100; size <= largest; size *= 10) {
                System.out.println(size + " " + nanosAUnit(size));
            }
        }
    }

    private long nanosAUnit(int size) {
        int repeats = Math.max(1, LARGEST_CALL / size);
        long start = System.nanoTime();
        for (int i = 0; i < repeats; i++) {
            score(size);
        }
        return (System.nanoTime() - start) / ((long) repeats * size);
    }

    private void score(int size) {
        int left = size;
        while (left > 0) {
            int now = Math.min(left, LARGEST_CALL);
            if (scorer.score(set, kept.subList(0, now)).size() != now) {
                throw new IllegalStateException("not every unit has a score");
            }
            left -= now;
        }
    }
}
