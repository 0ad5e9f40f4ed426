package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of the README is run as it stands there. */
class ReadmeCommandsTest {

    private static final Path README = Path.of("README.md");
    private static final String PROGRAM = "./parindex ";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    static List<String> commands() throws IOException {
        return Files.readAllLines(README).stream()
                .filter(line -> line.startsWith(PROGRAM))
                .toList();
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("commands")
    void theCommandDoesWhatItSays(String command) throws IOException {
        List<String> words = words(command);
        int file = words.indexOf("-o") + 1;
        if (file > 0) {
            words.set(file, folder.resolve(words.get(file)).toString());
        }
        CommandRun run = CommandRun.of(words.toArray(String[]::new));

        boolean findsFaults = command.startsWith(PROGRAM + "check ");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(findsFaults ? 3 : 0);
        if (file > 0) {
            assertThat(Path.of(words.get(file))).isNotEmptyFile();
        } else {
            assertThat(run.out()).isNotBlank();
        }
    }

    @Test
    void theFirstCommandScoresTheRealReport() throws IOException {
        String first = commands().get(0);
        CommandRun run = CommandRun.of(words(first).toArray(String[]::new));

        assertThat(first).contains("score fixtures/phan-rang-thap-cham-2023/submissions/bao-cao.txt");
        assertThat(run.out())
                .isEqualTo(Files.readString(Path.of("fixtures/phan-rang-thap-cham-2023/expected/score.txt")));
    }

    @Test
    void theSecondCommandIsTheOneOfTheContinuousIntegration() throws IOException {
        assertThat(Files.readString(README)).contains("mvn -B verify");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B verify");
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.substring(PROGRAM.length()));
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        return words;
    }
}
