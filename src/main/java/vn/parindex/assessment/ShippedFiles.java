package vn.parindex.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.parindex.scoring.drools.RuleFile;
import vn.parindex.scoring.drools.RuleFolder;

/** The rules and criteria packed into the program (tệp kèm theo chương trình), in its jar or beside its classes. */
final class ShippedFiles {

    private static final String MARKER = "criteria/indicators.yaml";

    private ShippedFiles() {}

    /** The shipped rules. */
    static RuleFolder rules() {
        return new RuleFolder(below("rules/").stream()
                .filter(name -> name.endsWith(".drl"))
                .map(name -> new RuleFile(name, new String(read(name), StandardCharsets.UTF_8)))
                .toList());
    }

    static boolean has(String name) {
        return ShippedFiles.class.getResource("/" + name) != null;
    }

    static byte[] read(String name) {
        try (InputStream in = ShippedFiles.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw lacks(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file %s cannot be read".formatted(name), e);
        }
    }

    /** What the build packed; only a packed program is built whole, classes beside their sources may be older than these. */
    static Optional<byte[]> readPacked(String name) {
        URL url = ShippedFiles.class.getResource("/" + name);
        return url != null && url.getProtocol().equals("jar") ? Optional.of(read(name)) : Optional.empty();
    }

    /** The names of all files below a folder, in order. */
    static List<String> below(String folder) {
        URL url = ShippedFiles.class.getResource("/" + MARKER);
        if (url == null) {
            throw lacks(MARKER);
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return inFolder(Path.of(uri).getParent().getParent(), folder);
            }
            String text = uri.getSchemeSpecificPart();
            return inJar(Path.of(URI.create(text.substring(0, text.indexOf("!/")))), folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own files %s cannot be listed".formatted(folder), e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own file %s has no place".formatted(MARKER), e);
        }
    }

    /** The class loader has the jar open already: listing it reads nothing again. */
    private static List<String> inJar(Path jar, String folder) throws IOException {
        try (ZipFile files = new ZipFile(jar.toFile())) {
            return files.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(folder))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> inFolder(Path classes, String folder) throws IOException {
        try (Stream<Path> files = Files.walk(classes.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static IllegalStateException lacks(String name) {
        return new IllegalStateException("the program lacks its own file %s: build it again".formatted(name));
    }
}
