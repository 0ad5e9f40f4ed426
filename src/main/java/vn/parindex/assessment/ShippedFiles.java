package vn.parindex.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** The rules and criteria packed into the program (tệp kèm theo chương trình), in its jar or beside its classes. */
final class ShippedFiles {

    private ShippedFiles() {}

    /** Reads from the shipped {@code rules} folder. */
    static <T> T rules(Function<Path, T> read) {
        return read(
                "/rules/tiers/tiers.drl", file -> read.apply(file.getParent().getParent()));
    }

    /** Reads from the shipped {@code criteria} folder. */
    static <T> T criteria(Function<Path, T> read) {
        return read("/criteria/indicators.yaml", file -> read.apply(file.getParent()));
    }

    private static <T> T read(String marker, Function<Path, T> read) {
        URL url = ShippedFiles.class.getResource(marker);
        if (url == null) {
            throw new IllegalStateException("the program lacks its own file %s: build it again".formatted(marker));
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return read.apply(Path.of(uri));
            }
            String text = uri.getSchemeSpecificPart();
            Path jar = Path.of(URI.create(text.substring(0, text.indexOf("!/"))));
            try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
                return read.apply(files.getPath(marker));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file %s cannot be read".formatted(marker), e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own file %s has no place".formatted(marker), e);
        }
    }
}
