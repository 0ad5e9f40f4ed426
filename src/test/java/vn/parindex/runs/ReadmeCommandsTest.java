package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of the README is run as it stands there. */
class ReadmeCommandsTest {

    private static final CommandPage README = new CommandPage(Path.of("README.md"));

    static List<WrittenCommand> commands() {
        return README.commands();
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("commands")
    void theCommandDoesWhatItSays(WrittenCommand command) {
        command.mustDoWhatItSays(folder);
    }

    @Test
    void theFirstCommandScoresTheRealReport() throws IOException {
        WrittenCommand first = README.commands().get(0);

        assertThat(first.line()).contains("score fixtures/phan-rang-thap-cham-2023/submissions/bao-cao.txt");
        assertThat(first.mustDoWhatItSays(folder).out())
                .isEqualTo(Files.readString(Path.of("fixtures/phan-rang-thap-cham-2023/expected/score.txt")));
    }

    @Test
    void oneCommandMakesThePageOfTheProvinceAndOneTheSelfAssessmentOfTheRealReport() {
        assertThat(README.commands())
                .extracting(WrittenCommand::line)
                .anyMatch(line -> line.startsWith("./parindex report fixtures/tinh-mau/") && line.endsWith(".html"))
                .anyMatch(line -> line.startsWith("./parindex report fixtures/phan-rang-thap-cham-2023/")
                        && line.endsWith(".docx"));
    }

    @Test
    void theSecondCommandIsTheOneOfTheContinuousIntegration() throws IOException {
        assertThat(README.text()).contains("mvn -B verify");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B verify");
    }

    @Test
    void whatItLeadsToIsThere() {
        assertThat(README.targets())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target).exists());
    }
}
