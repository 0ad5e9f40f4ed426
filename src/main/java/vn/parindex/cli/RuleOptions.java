package vn.parindex.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.parindex.assessment.Assessment;

/** Which rules are used (quy tắc): those shipped, or another folder. */
final class RuleOptions {

    /** Set by the launcher: the folder in which compiled rules are kept between starts. */
    private static final String CACHE = "parindex.cache";

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
    private Optional<Path> rules = Optional.empty();

    Assessment assessment(Console console) {
        rules.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw console.wrongUsage("usage.no-rules", folder.toString());
        });
        Optional<Path> cache = Optional.ofNullable(System.getProperty(CACHE)).map(Path::of);
        return new Assessment(rules, cache, EngineVersion.current());
    }
}
