package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.docs.Golden;

/** What {@code rank} prints for a small group in doubt, kept beside its input. */
class RankRunsTest {

    private static final String FOLDER = "src/test/resources/ranking/";
    private static final String SET = FOLDER + "ranked-set.yaml";

    static Stream<Arguments> runs() {
        return Stream.of(
                Arguments.of("run/rank.txt", new String[] {FOLDER + "run/units.csv"}),
                Arguments.of("run/rank.en.txt", new String[] {FOLDER + "run/units.csv", "--lang", "en"}),
                Arguments.of("run/rank.csv.txt", new String[] {FOLDER + "run/units.csv", "--format", "csv"}),
                Arguments.of("run/by-appraised.txt", new String[] {FOLDER + "appraised", "--by", "appraised"}));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theRankingIsWhatIsKept(String expected, String[] args) {
        CommandRun done = rank(args);

        assertThat(done.exitCode()).as(done.err()).isZero();
        Golden.file(Path.of(FOLDER + expected)).mustBe(done.out());
    }

    @Test
    void jsonHasTheDoubtOfEachUnitAndTheCertainPairsOfTheGroup() {
        String json = rank(FOLDER + "run/units.csv", "--format", "json").out();

        assertThat(json.replaceAll("\\s+", " "))
                .contains("\"certainOrder\": [ { \"above\": \"a\", \"below\": \"c\" } ]")
                .contains("\"unranked\": [ { \"unit\": \"d\", \"reason\": \"nothing-applicable\" } ]")
                .contains(
                        "\"doubt\": { \"indexLow\": \"64.71\", \"indexHigh\": \"113.33\", \"rankBest\": 1, \"rankWorst\": 2,"
                                + " \"withPending\": {");
    }

    @Test
    void anUnknownBasisIsWrongUsage() {
        assertThat(rank(FOLDER + "run/units.csv", "--by", "claimed").exitCode()).isEqualTo(2);
    }

    private static CommandRun rank(String... args) {
        return CommandRun.of(Stream.of(Stream.of("rank"), Stream.of(args), Stream.of("--criteria", SET))
                .flatMap(parts -> parts)
                .toArray(String[]::new));
    }
}
