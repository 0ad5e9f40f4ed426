package vn.parindex.bench.speed;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.parindex.bench.plain.PlainResult;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.scoring.drools.DroolsRules;

/** The product's scorer, and the hand-written one that its writers can write (bộ chấm điểm). */
@State(Scope.Benchmark)
public class RulesState {

    RuleScorer scorer;
    PlainResult plain;

    @Setup
    public void make(SampleState sample) {
        DroolsRules rules = Contenders.compile(sample.set);
        scorer = new RuleScorer(rules, 1);
        plain = new PlainResult(sample.set, rules);
    }
}
