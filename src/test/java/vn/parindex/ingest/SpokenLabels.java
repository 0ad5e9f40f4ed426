package vn.parindex.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Statistics as officials write them, kept apart from the catalogue that has to recognise them. */
record SpokenLabels(String indicator, List<String> units, List<String> wordings, Optional<String> parent) {

    static List<SpokenLabels> all() {
        try (InputStream file =
                Objects.requireNonNull(SpokenLabels.class.getResourceAsStream("/ingest/spoken-labels.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(SpokenLabels::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpokenLabels of(String line) {
        String[] parts = line.split("\\|", -1);
        return new SpokenLabels(
                parts[0].strip(),
                Arrays.stream(parts[1].split("/")).map(String::strip).toList(),
                Arrays.stream(parts[2].split(";")).map(String::strip).toList(),
                Optional.of(parts[3].strip()).filter(parent -> !parent.isEmpty()));
    }

    boolean isRate() {
        return units.contains("%");
    }
}
