package vn.parindex.assessment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.parindex.scoring.ScoringRun;
import vn.parindex.scoring.UnitScore;

/** Scores sheets on several threads and hands on what comes of them in the order of the sheets (dây chuyền chấm điểm). */
final class ScoringLine<R> implements AutoCloseable {

    private static final int BATCH = 64;
    private static final int WAITING_A_THREAD = 3;

    private final BiFunction<AssessedSubmission, UnitScore, R> work;
    private final Consumer<R> results;
    private final int threads;
    private final List<ScoringRun> runs = new ArrayList<>();
    private final BlockingQueue<ScoringRun> idle = new LinkedBlockingQueue<>();
    private final ExecutorService workers;
    private final Deque<Future<List<R>>> waiting = new ArrayDeque<>();
    private List<AssessedSubmission> batch = new ArrayList<>();

    ScoringLine(
            int threads,
            Supplier<ScoringRun> opened,
            BiFunction<AssessedSubmission, UnitScore, R> work,
            Consumer<R> results) {
        this.threads = threads;
        this.work = work;
        this.results = results;
        try {
            for (int i = 0; i < threads; i++) {
                runs.add(opened.get());
            }
        } catch (RuntimeException e) {
            runs.forEach(ScoringRun::close);
            throw e;
        }
        idle.addAll(runs);
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "scoring");
            thread.setDaemon(true);
            return thread;
        });
    }

    void add(AssessedSubmission sheet) {
        batch.add(sheet);
        if (batch.size() == BATCH) {
            send();
        }
    }

    /** No more come. */
    void finish() {
        send();
        while (!waiting.isEmpty()) {
            receive();
        }
    }

    private void send() {
        List<AssessedSubmission> sent = batch;
        batch = new ArrayList<>();
        waiting.add(workers.submit(() -> score(sent)));
        if (waiting.size() > threads * WAITING_A_THREAD) {
            receive();
        }
    }

    private List<R> score(List<AssessedSubmission> sheets) throws InterruptedException {
        ScoringRun run = idle.take();
        try {
            List<UnitScore> scores =
                    run.score(sheets.stream().map(AssessedSubmission::sheet).toList());
            List<R> done = new ArrayList<>(sheets.size());
            for (int i = 0; i < sheets.size(); i++) {
                done.add(work.apply(sheets.get(i), scores.get(i)));
            }
            return done;
        } finally {
            idle.add(run);
        }
    }

    private void receive() {
        try {
            waiting.remove().get().forEach(results);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("scoring stopped", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        try {
            workers.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        runs.forEach(ScoringRun::close);
    }
}
