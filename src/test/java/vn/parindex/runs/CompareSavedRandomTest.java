package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.assessment.Assessment;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.ingest.sheet.SheetFiles;

/**
 * Drawn by chance: a side of a comparison may be fact sheets or the result saved of them, and nothing else changes. Only
 * figures that a leaf looks at are drawn: a result does not keep the others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompareSavedRandomTest {

    private static final int SEEDS = 3;
    private static final String SET = "commune-2024";
    private static final Path TABLE = Path.of("fixtures/tinh-mau/communes/submissions/so-lieu-gia-dinh.csv");
    private static final List<String> UNITS = List.of("xa-mau-05", "xa-mau-06", "xa-mau-07");

    private final Map<String, Map<String, String>> figures = new LinkedHashMap<>();
    private final List<Leaf> leaves = new ArrayList<>();

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @BeforeAll
    void readTheProvince() throws IOException {
        for (String line : Files.readAllLines(TABLE)) {
            String[] cells = line.split(",", -1);
            if (UNITS.contains(cells[0])) {
                figures.computeIfAbsent(cells[0], unit -> new LinkedHashMap<>())
                        .put(
                                cells[4],
                                cells[5].isEmpty() ? "missing" : cells[5].equals("n/a") ? "not-applicable" : cells[5]);
            }
        }
        CriteriaSet set = SheetFiles.accepted(new Assessment(Optional.empty(), Optional.empty(), "test").criteria(SET));
        leaves.addAll(set.leaves());
        Set<String> asked = leaves.stream()
                .flatMap(leaf -> leaf.indicators().stream())
                .map(IndicatorId::value)
                .collect(Collectors.toSet());
        figures.values().forEach(ofUnit -> ofUnit.keySet().retainAll(asked));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSavedResultComparesAsTheSheetsItWasMadeOf(long seed) throws IOException {
        Random random = new Random(seed);
        String before = sheets(random, "before-" + seed);
        String after = sheets(random, "after-" + seed);
        String savedBefore = save("score", before);
        String savedAfter = save("rank", after);

        JsonNode ofSheets = units(before, after);

        assertThat(ofSheets).isNotEmpty();
        assertThat(units(savedBefore, after)).isEqualTo(ofSheets);
        assertThat(units(before, savedAfter)).isEqualTo(ofSheets);
        assertThat(units(savedBefore, savedAfter)).isEqualTo(ofSheets);
        assertThat(units(savedBefore, before)).isEmpty();
    }

    /** A folder with a sheet a unit; now and then a unit is left out. */
    private String sheets(Random random, String name) throws IOException {
        Path sheets = Files.createDirectory(folder.resolve(name));
        for (String unit : UNITS) {
            if (unit.equals(UNITS.get(0)) || random.nextInt(6) > 0) {
                Files.writeString(sheets.resolve(unit + ".yaml"), sheet(random, unit));
            }
        }
        return sheets.toString();
    }

    private String sheet(Random random, String unit) {
        StringBuilder text =
                new StringBuilder("unit: { id: %s, name: \"UBND %s\", level: commune }\n".formatted(unit, unit));
        text.append("period: \"2024\"\nfacts:\n");
        figures.get(unit)
                .forEach((indicator, value) -> text.append("  %s: %s\n".formatted(indicator, drawn(random, value))));
        text.append("claims:\n  \"%s\": 0\n".formatted(leaves.get(0).id()));
        leaves.stream()
                .skip(1)
                .filter(leaf -> random.nextInt(3) == 0)
                .forEach(leaf -> text.append("  \"%s\": %s\n".formatted(leaf.id(), some(random, leaf))));
        text.append("evidence:\n  \"%s\": []\n".formatted(leaves.get(0).id()));
        leaves.stream()
                .skip(1)
                .filter(leaf -> random.nextBoolean())
                .forEach(leaf ->
                        text.append("  \"%s\": [\"%d/KH-UBND\"]\n".formatted(leaf.id(), random.nextInt(90) + 1)));
        text.append("appraisal:\n  \"%s\": { points: 0, reason: data }\n"
                .formatted(leaves.get(0).id()));
        leaves.stream()
                .skip(1)
                .filter(leaf -> random.nextInt(4) == 0)
                .forEach(leaf -> text.append("  \"%s\": { points: %s }\n".formatted(leaf.id(), some(random, leaf))));
        return text.toString();
    }

    /** Most stay; some are another number, a few are not there, do not apply or contradict. */
    private static String drawn(Random random, String value) {
        if (value.matches("[1-9]\\d*")) {
            int number = Integer.parseInt(value);
            return switch (random.nextInt(16)) {
                case 0, 1 -> Integer.toString(random.nextInt(number + 1));
                case 2 -> Integer.toString(number + 1 + random.nextInt(3));
                case 3 -> "missing";
                case 4 -> random.nextBoolean() ? "not-applicable" : "contradictory";
                default -> value;
            };
        }
        return value.equals("true") || value.equals("false") ? Boolean.toString(random.nextInt(4) > 0) : value;
    }

    private static String some(Random random, Leaf leaf) {
        return random.nextBoolean() ? leaf.maxPoints().toString() : "0";
    }

    private static String save(String command, String sheets) {
        String file = sheets + ".json";
        CommandRun run = CommandRun.of(command, sheets, "--criteria", SET, "--format", "json", "-o", file);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return file;
    }

    private static JsonNode units(String before, String after) {
        CommandRun run = CommandRun.of("compare", before, after, "--criteria", SET, "--format", "json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out()).get("units");
    }
}
