package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.parindex.fact.FactSheet;

/**
 * Scores many sheets with several threads, a run each (chấm song song): blocks of sheets are taken in their order, so that
 * scores, and the failure that is told, are the same as with one thread.
 */
final class ScoringCrew {

    private static final int BLOCK = 32;

    private final Supplier<ScoringRun> runs;
    private final List<FactSheet> sheets;
    private final UnitScore[] scores;
    private final AtomicInteger nextBlock = new AtomicInteger();

    ScoringCrew(Supplier<ScoringRun> runs, List<FactSheet> sheets) {
        this.runs = runs;
        this.sheets = sheets;
        this.scores = new UnitScore[sheets.size()];
    }

    /** What stopped a worker, and in which block of sheets; a run names the first sheet of a block that fails. */
    private record Stop(int block, RuntimeException failure) {}

    List<UnitScore> score(int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<Stop>>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(this::work));
            }
            List<Stop> stops = new ArrayList<>();
            for (Future<List<Stop>> worker : workers) {
                stops.addAll(worker.get());
            }
            stops.stream()
                    .min((one, other) -> Integer.compare(one.block(), other.block()))
                    .ifPresent(first -> {
                        throw first.failure();
                    });
            return List.of(scores);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ScoringFailure("scoring was interrupted before all units had their scores", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new ScoringFailure("a thread of the scoring stopped: " + e.getCause(), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Takes blocks until there are none, or one cannot be scored; every block before it has been taken by then. */
    private List<Stop> work() {
        try (ScoringRun run = runs.get()) {
            for (int from = nextBlock.getAndAdd(BLOCK); from < scores.length; from = nextBlock.getAndAdd(BLOCK)) {
                try {
                    List<FactSheet> block = sheets.subList(from, Math.min(from + BLOCK, scores.length));
                    System.arraycopy(run.score(block).toArray(), 0, scores, from, block.size());
                } catch (RuntimeException e) {
                    nextBlock.set(scores.length);
                    return List.of(new Stop(from, e));
                }
            }
            return List.of();
        }
    }
}
