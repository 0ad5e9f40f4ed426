package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code compare} with results that {@code score} and {@code rank} saved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompareSavedRunsTest {

    private static final Path PROVINCE = Path.of("fixtures/tinh-mau");
    private static final String ONE = "fixtures/tinh-mau/communes/submissions/xa-mau-01.yaml";
    private static final String DISTRICTS = "fixtures/tinh-mau/districts";
    private static final List<String> UNITS = List.of("xa-mau-05", "xa-mau-06", "xa-mau-07", "xa-mau-08");

    @TempDir
    private static Path folder;

    private String communes;
    private String nextYear;
    private String first;
    private String second;

    @BeforeAll
    void save() throws IOException {
        communes = some("communes");
        nextYear = some("communes-2025");
        first = save("score", communes, "commune-2024", "first.json");
        second = save("score", nextYear, "commune-2025", "second.json");
    }

    /** A few units of a year, so that the tests stay quick. */
    private static String some(String year) throws IOException {
        List<String> lines = Files.readAllLines(PROVINCE.resolve(year).resolve("submissions/so-lieu-gia-dinh.csv"));
        List<String> kept = lines.stream()
                .filter(line ->
                        line.equals(lines.get(0)) || UNITS.stream().anyMatch(unit -> line.startsWith(unit + ",")))
                .toList();
        return Files.write(folder.resolve(year + ".csv"), kept).toString();
    }

    @Test
    void aResultAgainstItselfIsEmpty() {
        assertThat(json(first, first).get("empty").asBoolean()).isTrue();
        assertThat(json(second, second).get("empty").asBoolean()).isTrue();
    }

    @Test
    void aResultAgainstItsInputsIsEmptyEitherWay() {
        assertThat(json(first, communes, "--criteria", "commune-2024")
                        .get("empty")
                        .asBoolean())
                .isTrue();
        assertThat(json(communes, first, "--criteria", "commune-2024")
                        .get("empty")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aScoreAndARankingOfTheSameInputsAreTheSame() {
        String ranked = save("rank", communes, "commune-2024", "ranked.json");

        assertThat(json(first, ranked).get("empty").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"district-2023"})
    void relativeMethodsAreScoredAgainAmongAllUnits(String set) {
        String saved = save("score", DISTRICTS, set, "districts.json");

        JsonNode comparison = json(saved, DISTRICTS, "--criteria", set);

        assertThat(comparison.get("empty").asBoolean()).isTrue();
        assertThat(comparison.get("before").get("points").asString()).isEqualTo("rescored");
    }

    /** Scored again, two saved years split as their inputs do, but for figures that only one of the sets looks at. */
    @Test
    void twoSavedYearsSplitAsTheirInputsDo() {
        JsonNode saved = json(first, second);
        JsonNode inputs = json(communes, nextYear, "--criteria", "commune-2024", "--criteria-after", "commune-2025");

        assertThat(saved.get("before").get("points").asString()).isEqualTo("rescored");
        assertThat(saved.get("units")).hasSameSizeAs(inputs.get("units"));
        for (int i = 0; i < saved.get("units").size(); i++) {
            assertThat(saved.get("units").get(i).get("points").get("movement"))
                    .isEqualTo(inputs.get("units").get(i).get("points").get("movement"));
            assertThat(saved.get("units").get(i).get("before"))
                    .isEqualTo(inputs.get("units").get(i).get("before"));
        }
        saved.get("units").forEach(CompareSavedRunsTest::addsUp);
    }

    @Test
    void aSetThatIsNotAtHandLeavesCausesTogether() throws IOException {
        String foreign = changed(first, "foreign.json", "\"sha256\": \"" + sha(first) + "\"", "\"sha256\": \"0\"");

        JsonNode comparison = json(foreign, second);

        assertThat(comparison.get("before").get("points").asString()).isEqualTo("as-saved");
        assertThat(causes(comparison))
                .isSubsetOf("dropped-leaf", "unsplit", "new-leaf")
                .contains("unsplit");
        comparison.get("units").forEach(CompareSavedRunsTest::addsUp);
        assertThat(json(foreign, foreign).get("empty").asBoolean()).isTrue();
        assertThat(CommandRun.of("compare", foreign, second).out())
                .contains("chưa tách được nguyên nhân", "làm tròn 12 chữ số")
                .doesNotContain("null");
    }

    /** The set is not at hand but the same, and so are the rules: what differs is what the results tell, here a figure. */
    @Test
    void withoutTheSetOneThingThatDiffersIsTheCause() throws IOException {
        String sha = "\"sha256\": \"" + sha(first) + "\"";
        String foreign = changed(first, "foreign.json", sha, "\"sha256\": \"0\"");
        List<String> rows = new ArrayList<>(Files.readAllLines(Path.of(communes)));
        rows.replaceAll(row -> row.startsWith("xa-mau-05,") && row.contains(",plan_tasks_completed,")
                ? row.replaceFirst(",[^,]*$", ",0")
                : row);
        Path sheet = Files.write(folder.resolve("other.csv"), rows);
        String other = changed(
                save("score", sheet.toString(), "commune-2024", "other.json"),
                "other-foreign.json",
                sha,
                "\"sha256\": \"0\"");

        JsonNode comparison = json(foreign, other);

        assertThat(comparison.get("before").get("points").asString()).isEqualTo("as-saved");
        assertThat(comparison.get("units")).singleElement().satisfies(unit -> {
            assertThat(unit.get("unit").get("id").asString()).isEqualTo("xa-mau-05");
            assertThat(unit.get("points").get("movement").asString()).startsWith("-");
        });
        assertThat(causes(comparison)).containsExactly("data");
        addsUp(comparison.get("units").get(0));
    }

    @Test
    void aResultThatWasChangedByHandIsRefusedWithItsLine() throws IOException {
        String text = Files.readString(Path.of(first));
        int at = text.indexOf("\"points\": ", text.indexOf("\"domains\""));
        String wrong = text.substring(0, at) + "\"points\": \"99\"" + text.substring(text.indexOf(',', at));
        Path file = Files.writeString(folder.resolve("wrong.json"), wrong);

        CommandRun run = CommandRun.of("compare", file.toString(), second);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("result-does-not-add-up", "wrong.json:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ \"units\": [], \"criteriaSet\": {} }|result-foreign",
                "{ \"criteriaSet\": {}, \"rules\": {}, \"engine\": {}, \"units\": [ { \"unit\": {} } ] }|result-foreign",
                "{ \"units\": [|syntax-error",
                "{ \"criteriaSet\": {\"id\": 1}, \"rules\": {}, \"engine\": {}, \"units\": 3 }|missing-key"
            })
    void damagedAndForeignJsonIsRefusedWithAHint(String content, String code) throws IOException {
        Path file = Files.writeString(folder.resolve("damaged.json"), content);

        CommandRun run = CommandRun.of("compare", file.toString(), second, "--criteria", "commune-2024");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains(code, "damaged.json:1", "Gợi ý");
    }

    @Test
    void aPartOfAResultIsNoResult() {
        Path part = folder.resolve("part.json");
        CommandRun explained = CommandRun.of(
                "explain",
                ONE,
                "--criteria",
                "commune-2024",
                "--leaf",
                "1.2",
                "--format",
                "json",
                "-o",
                part.toString());

        CommandRun run = CommandRun.of("compare", part.toString(), second);

        assertThat(explained.exitCode()).as(explained.err()).isZero();
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("result-does-not-add-up");
    }

    @Test
    void onlyASavedResultNamesItsSetItself() {
        CommandRun run = CommandRun.of("compare", first, communes);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--criteria");
    }

    private String save(String command, String input, String set, String name) {
        Path file = folder.resolve(name);
        CommandRun run = CommandRun.of(command, input, "--criteria", set, "--format", "json", "-o", file.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return file.toString();
    }

    private String changed(String file, String name, String from, String to) throws IOException {
        String text = Files.readString(Path.of(file));
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve(name), text.replace(from, to)).toString();
    }

    private static String sha(String file) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(Path.of(file)))
                .get("criteriaSet")
                .get("sha256")
                .asString();
    }

    private static JsonNode json(String before, String after, String... more) {
        List<String> words = new ArrayList<>(List.of("compare", before, after, "--format", "json"));
        words.addAll(List.of(more));
        CommandRun run = CommandRun.of(words.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    private static List<String> causes(JsonNode comparison) {
        List<String> causes = new ArrayList<>();
        for (JsonNode unit : comparison.get("units")) {
            unit.get("points")
                    .get("parts")
                    .forEach(part -> causes.add(part.get("cause").asString()));
        }
        return causes.stream().distinct().toList();
    }

    private static void addsUp(JsonNode unit) {
        List<JsonNode> movements = new ArrayList<>(List.of(unit.get("points"), unit.get("index")));
        unit.get("domains").forEach(movements::add);
        unit.get("leaves").forEach(movements::add);
        for (JsonNode movement : movements) {
            BigDecimal sum = Stream.iterate(0, i -> i < movement.get("parts").size(), i -> i + 1)
                    .map(i -> new BigDecimal(
                            movement.get("parts").get(i).get("points").asString()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(new BigDecimal(movement.get("before").asString()).add(sum))
                    .isEqualByComparingTo(movement.get("after").asString());
        }
    }
}
