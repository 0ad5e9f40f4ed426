package vn.parindex.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.fact.FactSheet;
import vn.parindex.rules.ShippedRules;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.scoring.UnitScore;
import vn.parindex.scoring.drools.DroolsRules;

/** Several threads over one rule base score as one thread does, again and again, and as the second opinion does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParallelScoringTest {

    private static final int SHEETS = 420;
    private static final int SEEDS = 12;

    private final DroolsRules rules = ShippedRules.all();
    private final RuleScorer alone = new RuleScorer(rules, 1);
    private final RuleScorer together = new RuleScorer(rules, 4);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void severalThreadsGiveWhatOneGives(long seed) {
        RandomRun run = RandomRun.of(seed);
        List<FactSheet> sheets = many(run, seed);

        List<UnitScore> serial = alone.score(run.set(), sheets);
        List<UnitScore> first = together.score(run.set(), sheets);
        List<UnitScore> second = together.score(run.set(), sheets);

        assertThat(first).isEqualTo(serial);
        assertThat(second).isEqualTo(serial);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void severalThreadsAgreeWithTheSecondOpinion(long seed) {
        RandomRun run = RandomRun.of(seed);
        List<FactSheet> sheets = new ArrayList<>(many(run, seed).subList(0, 280));

        List<UnitScore> ruled = together.score(run.set(), sheets);

        assertThat(new Comparing(run.set(), sheets, ruled, new NaiveScorer(run.set(), sheets).score()).differences())
                .as("seed %d", seed)
                .isEmpty();
    }

    /** The sheets of the run many times over, in an order drawn by chance; every one is an object of its own. */
    private static List<FactSheet> many(RandomRun run, long seed) {
        List<FactSheet> many = new ArrayList<>();
        while (many.size() < SHEETS) {
            run.sheets().forEach(sheet -> many.add(sheet.withFacts(sheet.facts())));
        }
        Collections.shuffle(many, new Random(seed));
        return many;
    }
}
