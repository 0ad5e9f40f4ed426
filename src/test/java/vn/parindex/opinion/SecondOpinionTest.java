package vn.parindex.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.rules.ShippedRules;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.Loss;
import vn.parindex.scoring.LossCause;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.scoring.UnitScore;

/** The rules and a second reading of the contract must be of one opinion on sets and facts drawn by chance. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondOpinionTest {

    private static final int SEEDS = 150;
    private static final int LEAST_LEAVES = 20_000;

    private final RuleScorer rules = ShippedRules.scorer();
    private final Map<String, Integer> methods = new TreeMap<>();
    private final Map<LeafState, Integer> states = new EnumMap<>(LeafState.class);
    private final Map<LossCause, Integer> causes = new EnumMap<>(LossCause.class);
    private int leaves;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rulesAndSecondOpinionAgree(long seed) {
        RandomRun run = RandomRun.of(seed);

        List<UnitScore> ruled = rules.score(run.set(), run.sheets());
        List<NaiveUnit> naive = new NaiveScorer(run.set(), run.sheets()).score();

        ruled.forEach(unit -> unit.leaves().forEach(this::count));
        assertThat(new Comparing(run.set(), run.sheets(), ruled, naive).differences())
                .as("seed %d", seed)
                .isEmpty();
    }

    @AfterAll
    void everythingWasCompared() {
        System.out.printf("second opinion: %d leaves%n  %s%n  %s%n  %s%n", leaves, methods, states, causes);

        assertThat(leaves).isGreaterThanOrEqualTo(LEAST_LEAVES);
        assertThat(methods.keySet()).containsExactlyInAnyOrderElementsOf(kinds());
        assertThat(states).containsOnlyKeys(LeafState.values());
        assertThat(causes).containsOnlyKeys(LossCause.values());
    }

    private void count(LeafScore leaf) {
        leaves++;
        states.merge(leaf.state(), 1, Integer::sum);
        leaf.lost().stream().map(Loss::cause).forEach(cause -> causes.merge(cause, 1, Integer::sum));
        kindsIn(leaf.leaf().method()).forEach(kind -> methods.merge(kind, 1, Integer::sum));
    }

    private static Set<String> kindsIn(ScoringMethod method) {
        Set<String> kinds = new HashSet<>(Set.of(method.kind()));
        method.parts().forEach(part -> kinds.addAll(kindsIn(part)));
        return kinds;
    }

    private static List<String> kinds() {
        return new ArrayList<>(Stream.of(ScoringMethod.class.getPermittedSubclasses())
                .map(type -> type.getSimpleName().toLowerCase(Locale.ROOT))
                .filter(kind -> !kind.equals("special"))
                .toList());
    }
}
