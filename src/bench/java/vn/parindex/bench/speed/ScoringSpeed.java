package vn.parindex.bench.speed;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;
import vn.parindex.bench.plain.PlainFacts;
import vn.parindex.bench.plain.PlainScore;
import vn.parindex.fact.FactSheet;
import vn.parindex.scoring.UnitScore;

/** Units a second of each contender (số đơn vị mỗi giây), on the same units in the same order. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ScoringSpeed {

    static final int RIVAL_UNITS = 100;
    private static final int WRITTEN_UNITS = 20;
    private static final int ADVISED_UNITS = 2;

    @Benchmark
    @OperationsPerInvocation(SampleState.UNITS)
    public List<UnitScore> ours(SampleState sample, RulesState rules) {
        return rules.scorer.score(sample.set, sample.sheets);
    }

    @Benchmark
    @OperationsPerInvocation(SampleState.UNITS)
    public List<PlainScore> plain(SampleState sample) {
        return sample.plain.score(sample.sheets);
    }

    @Benchmark
    @OperationsPerInvocation(SampleState.UNITS)
    public List<PlainScore> plainLaidOut(SampleState sample) {
        List<PlainScore> scores = new ArrayList<>(SampleState.UNITS);
        for (PlainFacts facts : sample.facts) {
            scores.add(sample.plain.score(facts));
        }
        return scores;
    }

    @Benchmark
    @OperationsPerInvocation(RIVAL_UNITS)
    public void rival(RivalState rival, SampleState sample, Blackhole hole) {
        for (Object prepared : rival.prepared) {
            hole.consume(rival.rival.score(prepared));
        }
    }

    @Benchmark
    @OperationsPerInvocation(RIVAL_UNITS)
    public void rivalFromSheets(RivalState rival, SampleState sample, Blackhole hole) {
        for (FactSheet sheet : sample.sheets.subList(0, RIVAL_UNITS)) {
            hole.consume(rival.rival.score(rival.rival.prepare(sheet)));
        }
    }

    @Benchmark
    @OperationsPerInvocation(WRITTEN_UNITS)
    public void oursWritten(SampleState sample, RulesState rules) {
        List<UnitScore> scores = rules.scorer.score(sample.set, sample.sheets.subList(0, WRITTEN_UNITS));
        JsonOutput.write(sample.set, scores, Writer.nullWriter());
    }

    @Benchmark
    @OperationsPerInvocation(WRITTEN_UNITS)
    public void plainWritten(SampleState sample, RulesState rules) {
        List<UnitScore> scores = rules.plain.score(sample.set, sample.sheets.subList(0, WRITTEN_UNITS));
        JsonOutput.write(sample.set, scores, Writer.nullWriter());
    }

    @Benchmark
    @OperationsPerInvocation(ADVISED_UNITS)
    public void oursWithRegain(SampleState sample, RulesState rules) {
        JsonOutput.writeWithRegain(
                rules.scorer, sample.set, sample.sheets.subList(0, ADVISED_UNITS), Writer.nullWriter());
    }

    @Benchmark
    @OperationsPerInvocation(ADVISED_UNITS)
    public void plainWithRegain(SampleState sample, RulesState rules) {
        JsonOutput.writeWithRegain(
                rules.plain, sample.set, sample.sheets.subList(0, ADVISED_UNITS), Writer.nullWriter());
    }
}
