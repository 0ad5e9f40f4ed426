package vn.parindex.scoring.drools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.scoring.ScoringFailure;
import vn.parindex.source.ContentHash;

/**
 * All rule files of a folder (thư mục quy tắc), in the order of their paths. Rules are code: they are read from here and
 * from nowhere else, and their hash goes into every result.
 */
public record RuleFolder(String shownAs, List<RuleFile> files) {

    private static final String SHIPPED = "rules";
    private static final String SPECIAL = "rules/special/";

    public RuleFolder {
        files = files.stream().sorted(Comparator.comparing(RuleFile::path)).toList();
    }

    public RuleFolder(List<RuleFile> files) {
        this(SHIPPED, files);
    }

    /** The shipped rules, shown as {@code rules/…}. */
    public static RuleFolder read(Path folder) {
        return read(folder, SHIPPED);
    }

    /** Reads every DRL file below the folder, which takes the place of {@code rules/} and is shown under its own name. */
    public static RuleFolder read(Path folder, String shownAs) {
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return new RuleFolder(
                    shownAs,
                    paths.filter(path -> path.toString().endsWith(".drl"))
                            .map(path -> file(folder, path))
                            .toList());
        } catch (IOException | UncheckedIOException e) {
            throw new ScoringFailure("the rules folder %s cannot be read: %s".formatted(folder, why(e)), e);
        }
    }

    /** The files that take part for a set: all methods, and of the special rules only the set's own. */
    public RuleFolder forSet(String setId) {
        return new RuleFolder(
                shownAs,
                files.stream()
                        .filter(file ->
                                !file.path().startsWith(SPECIAL) || file.path().startsWith(SPECIAL + setId + "/"))
                        .toList());
    }

    /** A path as users see it: below the folder as they named it. */
    String shown(String path) {
        return shownAs.equals(SHIPPED) ? path : shownAs + path.substring(SHIPPED.length());
    }

    /** SHA-256 over paths and texts, 64 hexadecimal digits. */
    public String sha256() {
        return ContentHash.of(files.stream()
                        .map(file -> file.path() + "\0" + file.text() + "\0")
                        .collect(Collectors.joining()))
                .sha256();
    }

    private static RuleFile file(Path folder, Path path) {
        String below = folder.relativize(path).toString().replace('\\', '/');
        try {
            return new RuleFile("rules/" + below, Files.readString(path, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new ScoringFailure("the rule file %s is not UTF-8".formatted(path), e);
        } catch (IOException e) {
            throw new ScoringFailure("the rule file %s cannot be read: %s".formatted(path, why(e)), e);
        }
    }

    /** The kind of failure and the path, as Java knows them. */
    private static String why(Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        return "%s (%s)".formatted(cause.getMessage(), cause.getClass().getSimpleName());
    }
}
