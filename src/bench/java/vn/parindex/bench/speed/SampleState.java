package vn.parindex.bench.speed;

import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.parindex.bench.plain.PlainFacts;
import vn.parindex.bench.plain.PlainScorer;
import vn.parindex.bench.sample.SampleSet;
import vn.parindex.bench.sample.SampleUnits;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;

/** The units every contender of the product's kind scores (đơn vị mẫu), made before anything is timed. */
@State(Scope.Benchmark)
public class SampleState {

    /** Units a call. */
    static final int UNITS = 500;

    CriteriaSet set;
    List<FactSheet> sheets;
    PlainScorer plain;
    List<PlainFacts> facts;

    @Setup
    public void make() {
        set = SampleSet.read();
        sheets = new SampleUnits(set).sheets(0, UNITS);
        plain = new PlainScorer(set);
        facts = sheets.stream().map(plain::facts).toList();
    }
}
