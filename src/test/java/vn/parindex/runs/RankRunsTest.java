package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
    void theTableHasTheDomainsByComputedPointsAndByWhatIsRankedBy() {
        String csv = rank(FOLDER + "appraised", "--by", "appraised", "--format", "csv")
                .out();

        // e: 6 of 12 computed, 8 of 12 and 4 of 5 by appraisal; g: 12 of 12 and 0 of 5, 9 of 12; h was not appraised
        assertThat(csv.lines().map(line -> line.split(",", -1)).map(cells -> {
                    int last = cells.length;
                    return List.of(cells[0], cells[last - 4], cells[last - 3], cells[last - 2], cells[last - 1]);
                }))
                .containsExactly(
                        List.of("unit", "domain 1", "domain 2", "rankedDomain 1", "rankedDomain 2"),
                        List.of("e", "50.00", "", "66.67", "80.00"),
                        List.of("g", "100.00", "0.00", "75.00", "0.00"),
                        List.of("h", "33.33", "", "", ""));
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
