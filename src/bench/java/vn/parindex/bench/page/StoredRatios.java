package vn.parindex.bench.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ratios of the last run that was written (tỷ lệ lần đo trước), and whether new ones got worse. */
final class StoredRatios {

    static final Path FILE = Path.of("docs", "performance.json");

    /** An assumption: how far two quiet runs of the same code differ has not been measured yet. */
    static final double TOLERANCE = 1.25;

    private StoredRatios() {}

    static void write(List<Ratio> ratios, String date, String machine) throws IOException {
        String lines = ratios.stream()
                .map(ratio -> String.format(Locale.ROOT, "    \"%s\": %.4f", ratio.key(), ratio.value()))
                .collect(Collectors.joining(",\n"));
        Files.write(
                FILE,
                "{\n  \"date\": \"%s\",\n  \"machine\": \"%s\",\n  \"ratios\": {\n%s\n  }\n}\n"
                        .formatted(date, machine.replace("\"", "'"), lines)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** The new ratios beside the stored ones as lines of a table, and those that got worse. */
    static Comparison compare(List<Ratio> ratios) throws IOException {
        Map<String, Double> stored = read();
        List<String> lines = new ArrayList<>();
        List<String> worse = new ArrayList<>();
        for (Ratio ratio : ratios) {
            Double before = stored.get(ratio.key());
            boolean isWorse = before != null && ratio.worseThan(before) > TOLERANCE;
            String verdict = before == null ? "new" : isWorse ? "WORSE" : "holds";
            lines.add("| %s | %s | %s | %s |"
                    .formatted(
                            ratio.words(),
                            before == null ? "–" : Ratio.number(before),
                            Ratio.number(ratio.value()),
                            verdict));
            if (isWorse) {
                worse.add(ratio.key());
            }
        }
        stored.keySet().stream()
                .filter(key -> ratios.stream().noneMatch(ratio -> ratio.key().equals(key)))
                .forEach(key -> worse.add(key + " (not measured)"));
        return new Comparison(lines, worse);
    }

    record Comparison(List<String> lines, List<String> worse) {}

    private static Map<String, Double> read() throws IOException {
        if (!Files.exists(FILE)) {
            throw new IllegalStateException("%s is not there: run the benchmark once to store ratios".formatted(FILE));
        }
        JsonNode ratios = JsonMapper.shared().readTree(Files.readString(FILE)).get("ratios");
        Map<String, Double> stored = new LinkedHashMap<>();
        ratios.properties()
                .forEach(one -> stored.put(one.getKey(), one.getValue().asDouble()));
        return stored;
    }
}
