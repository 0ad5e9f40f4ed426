package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.docs.Golden;

/** What {@code rounds} prints for three small units, kept beside its input. */
class RoundsRunsTest {

    private static final String FOLDER = "src/test/resources/rounds/";

    static Stream<Arguments> runs() {
        return Stream.of(
                Arguments.of("rounds.txt", new String[] {}),
                Arguments.of("rounds.all.en.txt", new String[] {"--all", "--lang", "en", "--unit", "b"}),
                Arguments.of("rounds.json", new String[] {"--format", "json", "--unit", "a"}),
                Arguments.of("rounds.csv.txt", new String[] {"--format", "csv"}));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theRoundsAreWhatIsKept(String expected, String[] more) {
        CommandRun done = rounds(FOLDER + "units", more);

        assertThat(done.exitCode()).as(done.err()).isZero();
        Golden.file(Path.of(FOLDER + "expected/" + expected)).mustBe(withoutHashes(done.out()));
    }

    @Test
    void decisionsThatCannotBeAreNamedWithTheirPlace() {
        CommandRun done = rounds(FOLDER + "faulty");

        assertThat(done.exitCode()).isEqualTo(3);
        assertThat(done.out()).isEmpty();
        Golden.file(Path.of(FOLDER + "expected/refused.txt")).mustBe(done.err());
    }

    @Test
    void anUnknownUnitIsWrongUsage() {
        assertThat(rounds(FOLDER + "units", "--unit", "z").exitCode()).isEqualTo(2);
    }

    /** The second appraisal decides: 2 + 1 + 2 − 0.5 of b against 2 + 0 + 1.5 − 1 of a, which had 1.5 after the first. */
    @Test
    void theRankingByAppraisedPointsGoesByTheSecondAppraisal() {
        CommandRun done = CommandRun.of(
                "rank",
                FOLDER + "units",
                "--criteria",
                FOLDER + "rounds-set.yaml",
                "--by",
                "appraised",
                "--format",
                "csv");

        assertThat(done.out().lines().skip(1).map(line -> line.split(",")[0] + " " + line.split(",")[21]))
                .containsExactly("b 4.5", "a 2.5", "c ");
    }

    /** Another rule elsewhere changes nothing here. */
    private static String withoutHashes(String text) {
        return text.replaceAll("[0-9a-f]{64}", "<sha256>").replaceAll("(quy tắc|rules) [0-9a-f]{12}", "$1 <sha256>");
    }

    private static CommandRun rounds(String input, String... more) {
        return CommandRun.of(
                Stream.concat(Stream.of("rounds", input, "--criteria", FOLDER + "rounds-set.yaml"), Stream.of(more))
                        .toArray(String[]::new));
    }
}
