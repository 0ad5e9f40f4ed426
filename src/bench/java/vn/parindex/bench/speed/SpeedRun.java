package vn.parindex.bench.speed;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import vn.parindex.bench.page.Figures;

/** Runs the benchmarks round by round (vòng đo), every contender once in each, so that a busy minute hits all alike. */
public final class SpeedRun {

    /** Seconds of one iteration of warm-up: with half of it code is still being compiled while it is measured. */
    private static final int LEAST_WARM_UP = 2;

    private static final String GARBAGE = "gc.alloc.rate.norm";

    private final int seconds;
    private final Path log;

    /** @param seconds of one iteration of measuring; one of warm-up takes two at least */
    public SpeedRun(int seconds, Path log) {
        this.seconds = seconds;
        this.log = log;
    }

    /** One round: units a second and bytes of garbage a unit, into the figures. */
    public void round(Figures figures) {
        run("ScoringSpeed", 1).forEach((name, run) -> {
            figures.add("speed." + name, run.getPrimaryResult().getScore());
            Result<?> garbage = run.getSecondaryResults().get(GARBAGE);
            if (garbage != null) {
                figures.add("garbage." + name, garbage.getScore());
            }
        });
        run("ScoringSpeed.(ours|plain)$", 2)
                .forEach((name, run) ->
                        figures.add("twoThreads." + name, run.getPrimaryResult().getScore()));
    }

    private Map<String, RunResult> run(String include, int threads) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(include)
                .threads(threads)
                .forks(1)
                .warmupIterations(8)
                .warmupTime(TimeValue.seconds(Math.max(LEAST_WARM_UP, seconds)))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(seconds))
                .addProfiler(GCProfiler.class)
                .jvmArgs("-Xms2g", "-Xmx2g", "-XX:+UseParallelGC", "-Dfile.encoding=UTF-8")
                .shouldFailOnError(true)
                .output(log + "-" + threads + ".log");
        try {
            return byName(new Runner(options.build()).run());
        } catch (RunnerException e) {
            throw new IllegalStateException("the benchmarks do not run; see %s".formatted(log), e);
        }
    }

    private static Map<String, RunResult> byName(Collection<RunResult> results) {
        Map<String, RunResult> byName = new TreeMap<>();
        for (RunResult result : results) {
            String method = result.getParams().getBenchmark();
            String engine = result.getParams().getParam("engine");
            String name = method.substring(method.lastIndexOf('.') + 1);
            byName.put(engine == null ? name : name.replace("rival", engine), result);
        }
        return byName;
    }
}
