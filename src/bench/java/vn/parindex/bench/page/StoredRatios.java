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
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ratios of the last run that was written (tỷ lệ lần đo trước), and whether new ones got worse. */
final class StoredRatios {

    private static final String WORSE = "WORSE";

    static final Path FILE = Path.of("docs", "performance.json");

    /** Rounds of one quiet run, of the same code, are that far apart (measured: 0017). */
    static final double TOLERANCE = 1.25;

    private StoredRatios() {}

    static void write(List<Ratio> ratios, String date, String machine) throws IOException {
        String lines = ratios.stream()
                .map(ratio -> String.format(
                        Locale.ROOT,
                        "    \"%s\": {\"median\": %.4f, \"least\": %.4f, \"most\": %.4f}",
                        ratio.key(),
                        ratio.value(),
                        ratio.spread().least(),
                        ratio.spread().most()))
                .collect(Collectors.joining(",\n"));
        Files.write(
                FILE,
                "{\n  \"date\": \"%s\",\n  \"machine\": \"%s\",\n  \"ratios\": {\n%s\n  }\n}\n"
                        .formatted(date, machine.replace("\"", "'"), lines)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The new ratios beside the stored ones as lines of a table, and those that got worse: of what is asked for, those whose
     * median is worse by more than the tolerance and whose best round is still worse than the worst that was stored. The
     * others are told and not judged.
     */
    static Comparison compare(List<Ratio> ratios) throws IOException {
        Map<String, Spread> stored = read();
        List<String> lines = new ArrayList<>();
        List<String> worse = new ArrayList<>();
        for (Ratio ratio : ratios) {
            Optional<Spread> before = Optional.ofNullable(stored.remove(ratio.key()));
            String verdict = before.map(one -> verdict(ratio, one)).orElse("new");
            lines.add("| %s | %s | %s | %s |"
                    .formatted(
                            ratio.words(),
                            before.map(Spread::inWords).orElse("–"),
                            ratio.spread().inWords(),
                            verdict));
            if (verdict.equals(WORSE)) {
                worse.add(ratio.key());
            }
        }
        stored.forEach((key, spread) -> lines.add("| %s | %s | – | not measured |".formatted(key, spread.inWords())));
        return new Comparison(lines, worse);
    }

    record Comparison(List<String> lines, List<String> worse) {}

    private static String verdict(Ratio ratio, Spread before) {
        if (ratio.asked().isEmpty()) {
            return "not judged";
        }
        return ratio.isWorseThan(before, TOLERANCE) ? WORSE : "holds";
    }

    private static Map<String, Spread> read() throws IOException {
        if (!Files.exists(FILE)) {
            throw new IllegalStateException("%s is not there: run the benchmark once to store ratios".formatted(FILE));
        }
        JsonNode ratios = JsonMapper.shared().readTree(Files.readString(FILE)).get("ratios");
        Map<String, Spread> stored = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> one : ratios.properties()) {
            if (!one.getValue().isObject()) {
                throw new IllegalStateException(
                        "%s was stored by an older version: run the benchmark once to store ratios anew"
                                .formatted(FILE));
            }
            stored.put(one.getKey(), spread(one.getValue()));
        }
        return stored;
    }

    private static Spread spread(JsonNode one) {
        return new Spread(
                one.get("median").asDouble(),
                one.get("least").asDouble(),
                one.get("most").asDouble());
    }
}
