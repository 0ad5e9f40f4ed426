package vn.parindex.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule files keep to the house style: only scoring and points, one call a consequence, nothing that changes facts. */
class RuleFilesTest {

    private static final Pattern ALLOWED_IMPORT = Pattern.compile("import vn\\.parindex\\.(scoring|points)\\.\\w+");
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\b(modify|update|retract|salience|agenda-group|eval|dialect|System|double|float)\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w\"])\\d+(\\.\\d+)?(?!\\w)");
    private static final Pattern ONE_CALL = Pattern.compile("awards\\.(give|leave|refuse)\\(.*\\);");

    static List<Path> ruleFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void aRuleFileKeepsToTheHouseStyle(Path file) throws IOException {
        assertThat(faults(Files.readString(file))).isEmpty();
    }

    @Test
    void thereAreRuleFiles() throws IOException {
        assertThat(ruleFiles()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.util.List",
                "import vn.parindex.fact.FactSheet",
                "    modify($unit) { }",
                "    salience 10",
                "    $unit : UnitFacts( x($leaf) > 0.95 )",
                "then\n    int a = b / c;\nend"
            })
    void theStyleBites(String line) {
        assertThat(faults("package rules.broken\n" + line + "\n")).isNotEmpty();
    }

    private static List<String> faults(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.strip().startsWith("//")).toList();
        Stream<String> imports = lines.stream()
                .filter(line -> line.startsWith("import"))
                .filter(line -> !ALLOWED_IMPORT.matcher(line).matches());
        Stream<String> words =
                lines.stream().filter(line -> FORBIDDEN.matcher(line).find());
        Stream<String> numbers = lines.stream()
                .filter(line -> !line.startsWith("rule \""))
                .filter(line -> NUMBER.matcher(line).find());
        return Stream.of(imports, words, numbers, consequences(lines))
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<String> consequences(List<String> lines) {
        String joined = String.join("\n", lines);
        return Pattern.compile("(?s)\\nthen\\n(.*?)\\nend")
                .matcher(joined)
                .results()
                .map(match -> match.group(1).strip())
                .filter(body -> !ONE_CALL.matcher(body).matches());
    }
}
