package vn.parindex.bench.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.yaml.CriteriaSetReader;
import vn.parindex.indicator.IndicatorCatalogue;

/** The criteria set that every contender scores (bộ tiêu chí mẫu để đo): kept as a file, drawn once by a seed. */
public final class SampleSet {

    /** Where the set is kept. */
    public static final Path FILE = Path.of("src", "bench", "resources", "bench", "bench-100.yaml");

    private static final String RESOURCE = "/bench/bench-100.yaml";
    private static final long SEED = 2023;

    private SampleSet() {}

    /** The set as kept. */
    public static CriteriaSet read() {
        try (InputStream in = SampleSet.class.getResourceAsStream(RESOURCE)) {
            return new CriteriaSetReader()
                    .read("bench-100.yaml", in.readAllBytes(), new IndicatorCatalogue(List.of()))
                    .match((set, problems) -> set, problems -> {
                        throw new IllegalStateException("the sample set cannot be read: " + problems);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("the sample set %s cannot be read".formatted(RESOURCE), e);
        }
    }

    /** Draws the set anew: the same file as long as nobody changes the drawing. */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, new SampleSetText(SEED).write().getBytes(StandardCharsets.UTF_8));
    }
}
