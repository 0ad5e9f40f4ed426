package vn.parindex.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/glossary.md} has a row for every public type of the rooms that speak the language of the field, and no other. */
class GlossaryTest {

    private static final List<String> ROOMS = List.of(
            "source",
            "problem",
            "wording",
            "points",
            "unit",
            "indicator",
            "criteria",
            "fact",
            "form",
            "scoring",
            "explanation",
            "ranking",
            "comparison",
            "recorded",
            "advice",
            "appraisal",
            "assessment",
            "ingest",
            "checks");
    private static final List<String> READERS = List.of("yaml", "lint");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (\\S[^|]*) \\| (\\S[^|]*) \\|$");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:abstract |final |sealed )*(?:class|interface|record|enum) (\\w+)");

    @Test
    void everyPublicTypeHasARowWithItsVietnameseTerm() throws IOException {
        String glossary = Files.readString(Path.of("docs/glossary.md"));
        String types = glossary.substring(glossary.indexOf("## Types"), glossary.indexOf("## Words"));

        List<String> rows =
                ROW.matcher(types).results().map(row -> row.group(1)).sorted().toList();

        assertThat(rows).doesNotHaveDuplicates();
        assertThat(rows).containsExactlyElementsOf(publicTypes());
    }

    private static List<String> publicTypes() throws IOException {
        return ROOMS.stream()
                .map(room -> Path.of("src/main/java/vn/parindex", room))
                .filter(Files::isDirectory)
                .flatMap(GlossaryTest::files)
                .flatMap(file -> PUBLIC_TYPE.matcher(text(file)).results().map((MatchResult type) -> type.group(1)))
                .sorted()
                .toList();
    }

    private static Stream<Path> files(Path room) {
        try (Stream<Path> files = Files.walk(room)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            !READERS.contains(file.getParent().getFileName().toString()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
