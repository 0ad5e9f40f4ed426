package vn.parindex.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file kept in the repository that must equal what the program makes; {@code -Dgolden=update} rewrites it, never in CI. */
public final class Golden {

    private final Path path;

    private Golden(Path path) {
        this.path = path;
    }

    public static Golden file(Path path) {
        return new Golden(path);
    }

    public void mustBe(String made) {
        try {
            if (isUpdating()) {
                if (path.getParent() != null) {
                    Files.createDirectories(path.getParent());
                }
                Files.writeString(path, made, StandardCharsets.UTF_8);
            }
            assertThat(path).as("%s (mvn test -Dgolden=update makes it)", path).exists();
            String kept = Files.readString(path, StandardCharsets.UTF_8);
            assertThat(missing(kept, made))
                    .as("lines of %s that the program no longer makes", path)
                    .isEmpty();
            assertThat(missing(made, kept))
                    .as("lines the program makes that %s does not have", path)
                    .isEmpty();
            assertThat(made).as("order of lines in %s", path).isEqualTo(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUpdating() {
        boolean asked = "update".equals(System.getProperty("golden"));
        if (asked && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("golden files are not rewritten in CI");
        }
        return asked;
    }

    private static List<String> missing(String of, String in) {
        List<String> rest = new ArrayList<>(of.lines().toList());
        in.lines().forEach(rest::remove);
        return rest;
    }
}
