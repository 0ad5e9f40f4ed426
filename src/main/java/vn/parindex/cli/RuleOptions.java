package vn.parindex.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.RunComparison;

/** Which rules are used (quy tắc): those shipped, or another folder. */
final class RuleOptions {

    /** Set by the launcher: the folder in which compiled rules are kept between starts. */
    private static final String CACHE = "parindex.cache";

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
    private Optional<Path> rules = Optional.empty();

    Assessment assessment(Console console) {
        check(console, rules);
        return new Assessment(rules, cache(), EngineVersion.current(), console.watch(), console.library());
    }

    /** Two runs, the second by other rules where another folder is named. */
    RunComparison comparison(Console console, Optional<Path> rulesAfter) {
        check(console, rules);
        check(console, rulesAfter);
        return new RunComparison(
                rules, rulesAfter, cache(), EngineVersion.current(), console.watch(), console.library());
    }

    private static void check(Console console, Optional<Path> rules) {
        rules.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw console.wrongUsage("usage.no-rules", folder.toString());
        });
        rules.filter(folder -> !hasRules(console, folder)).ifPresent(folder -> {
            throw console.wrongUsage("usage.empty-rules", folder.toString());
        });
    }

    private static Optional<Path> cache() {
        return Optional.ofNullable(System.getProperty(CACHE)).map(Path::of);
    }

    private static boolean hasRules(Console console, Path folder) {
        try (Stream<Path> below = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return below.anyMatch(path -> path.toString().endsWith(".drl"));
        } catch (IOException | UncheckedIOException e) {
            throw console.wrongUsage("usage.rules-unread", folder.toString(), Assessment.whyUnread(e));
        }
    }
}
