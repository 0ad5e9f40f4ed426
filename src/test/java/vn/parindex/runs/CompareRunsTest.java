package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code compare} on the invented province: two sets, two years, and what it refuses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompareRunsTest {

    private static final String ONE = "fixtures/tinh-mau/communes/submissions/xa-mau-01.yaml";
    private static final String COMMUNES = "fixtures/tinh-mau/communes";
    private static final String NEXT_YEAR = "fixtures/tinh-mau/communes-2025";
    private static final int PAGE = 100;

    private final JsonNode twoSets = json(ONE, ONE);

    @Test
    void theSameFactsUnderTwoSetsMoveByTheSetsAlone() {
        JsonNode unit = twoSets.get("units").get(0);

        List<String> causes = new ArrayList<>();
        unit.get("points")
                .get("parts")
                .forEach(part -> causes.add(part.get("cause").asString()));
        assertThat(causes).containsExactly("dropped-leaf", "threshold", "points", "method", "new-leaf");
        assertThat(unit.get("facts")).isEmpty();
    }

    /** The tables of the sets' README: what 1.2, 3.3.2, 4.4, 7.3.3 and 8.1.1 give by hand. */
    @ParameterizedTest
    @CsvSource({
        "1.2, 0.75, 0.5, points",
        "3.3.2, 0.8, 0.6, points",
        "4.4, 1, 0, dropped-leaf",
        "8.1.1, 8.768, 7.8912, points"
    })
    void leavesMoveAsWorkedOutByHand(String leaf, String before, String after, String cause) {
        JsonNode moved = leaf(twoSets.get("units").get(0), leaf);

        assertThat(moved.get("before").asString()).isEqualTo(before);
        assertThat(moved.get("after").asString()).isEqualTo(after);
        assertThat(moved.get("parts"))
                .singleElement()
                .satisfies(part -> assertThat(part.get("cause").asString()).isEqualTo(cause));
    }

    @Test
    void printedPartsAddUpForEveryUnitDomainAndLeaf() {
        JsonNode comparison = json(COMMUNES, NEXT_YEAR);

        assertThat(comparison.get("units")).hasSizeGreaterThan(30);
        for (JsonNode unit : comparison.get("units")) {
            addsUp(unit.get("points"));
            addsUp(unit.get("index"));
            unit.get("domains").forEach(CompareRunsTest::addsUp);
            unit.get("leaves").forEach(CompareRunsTest::addsUp);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theTextStaysWithinThePage(String language) {
        CommandRun run = compare(COMMUNES, NEXT_YEAR, "--lang", language);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines().filter(line -> line.codePointCount(0, line.length()) > PAGE))
                .isEmpty();
    }

    @Test
    void aRunAgainstItselfSaysThatNothingMoved() {
        CommandRun run = CommandRun.of("compare", COMMUNES, COMMUNES, "--criteria", "commune-2024");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Không có thay đổi").doesNotContain("═");
    }

    @Test
    void aPeriodOutsideTheSetIsNoted() {
        assertThat(compare(ONE, ONE).out()).contains("năm 2024 nằm ngoài thời gian hiệu lực của bộ commune-2025");
        assertThat(twoSets.get("after").get("periodsOutsideSet").get(0).asString())
                .isEqualTo("2024");
    }

    @Test
    void everyRowOfTheCsvHasAllColumns() {
        CommandRun run = compare(ONE, ONE, "--format", "csv");

        List<String> header =
                Arrays.asList(run.out().lines().findFirst().orElseThrow().split(","));
        assertThat(header).contains("dropped-leaf", "peer-data", "why").hasSize(31);
        assertThat(run.out().lines()).anyMatch(line -> line.contains(",total,"));
    }

    @Test
    void oneUnitIsChosenWithItsRankAmongAll() {
        CommandRun chosen = compare(COMMUNES, NEXT_YEAR, "--unit", "xa-mau-01", "--format", "json");
        CommandRun unknown = compare(COMMUNES, NEXT_YEAR, "--unit", "xa-nao-do");

        JsonNode units = JsonMapper.shared().readTree(chosen.out()).get("units");
        assertThat(units).hasSize(1);
        assertThat(units.get(0).get("after").get("rankedWith").asInt()).isEqualTo(40);
        assertThat(unknown.exitCode()).isEqualTo(2);
    }

    @Test
    void anInputThatIsNotThereIsAFaultOfTheInput() {
        CommandRun run = compare(ONE, "fixtures/tinh-mau/no-such.yaml");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no-such.yaml");
    }

    @Test
    void anUnknownSetOrOneInputAloneIsWrongUsage() {
        assertThat(CommandRun.of("compare", ONE, ONE, "--criteria", "no-such").exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of("compare", ONE, "--criteria", "commune-2024").exitCode())
                .isEqualTo(2);
        assertThat(compare(ONE, ONE, "--rules-after", "no-such").exitCode()).isEqualTo(2);
    }

    @Test
    void aSheetOfAnotherLevelIsRefused() {
        CommandRun run =
                CommandRun.of("compare", ONE, ONE, "--criteria", "district-2023", "--criteria-after", "commune-2024");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("level-of-another-set");
    }

    private static CommandRun compare(String before, String after, String... more) {
        List<String> words = new ArrayList<>(
                List.of("compare", before, after, "--criteria", "commune-2024", "--criteria-after", "commune-2025"));
        words.addAll(List.of(more));
        return CommandRun.of(words.toArray(String[]::new));
    }

    private static JsonNode json(String before, String after) {
        return JsonMapper.shared()
                .readTree(compare(before, after, "--format", "json").out());
    }

    private static JsonNode leaf(JsonNode unit, String id) {
        for (JsonNode leaf : unit.get("leaves")) {
            if (leaf.get("id").asString().equals(id)) {
                return leaf;
            }
        }
        throw new AssertionError("leaf %s did not move".formatted(id));
    }

    private static void addsUp(JsonNode movement) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode part : movement.get("parts")) {
            sum = sum.add(new BigDecimal(part.get("points").asString()));
        }
        BigDecimal before = new BigDecimal(movement.get("before").asString());
        BigDecimal after = new BigDecimal(movement.get("after").asString());
        assertThat(before.add(sum)).isEqualByComparingTo(after);
        assertThat(sum).isEqualByComparingTo(movement.get("movement").asString());
    }
}
