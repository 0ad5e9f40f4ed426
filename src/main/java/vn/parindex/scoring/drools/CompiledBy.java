package vn.parindex.scoring.drools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import vn.parindex.source.ContentHash;

/**
 * What compiled classes depend on beside their rules (chương trình đã biên dịch quy tắc).
 *
 * @param program its version
 * @param build what this build of it holds
 * @param drools its version
 * @param java its version
 */
record CompiledBy(String program, String build, String drools, String java) {

    static CompiledBy thisProgram(String version) {
        return new CompiledBy(
                version, build(place()), RuleCache.droolsVersion(), System.getProperty("java.specification.version"));
    }

    String text() {
        return String.join("\n", program, build, drools, java);
    }

    /** A hash of the jar's list of contents, checksums included; times in it are the same in every build. */
    static String build(Path place) {
        try {
            List<String> parts = Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
            return ContentHash.of(String.join("\n", parts)).sha256();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own classes in %s cannot be listed".formatted(place), e);
        }
    }

    private static List<String> ofJar(Path jar) throws IOException {
        try (ZipFile files = new ZipFile(jar.toFile())) {
            return files.stream()
                    .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc())
                    .sorted()
                    .toList();
        }
    }

    /** Classes beside their sources are compiled one by one: their times tell. */
    private static List<String> ofFolder(Path classes) throws IOException {
        try (Stream<Path> below = Files.walk(classes)) {
            List<Path> files = below.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
            List<String> parts = new ArrayList<>();
            for (Path file : files) {
                parts.add(classes.relativize(file) + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
            return parts;
        }
    }

    private static Path place() {
        try {
            return Path.of(CompiledBy.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own classes have no place", e);
        }
    }
}
