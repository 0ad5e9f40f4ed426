package vn.parindex.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One criteria set, named as a word or with {@code --criteria}. */
final class SetOptions {

    @Parameters(paramLabel = "SET", arity = "0..1", descriptionKey = "set")
    private Optional<String> set = Optional.empty();

    @Option(names = "--criteria", paramLabel = "SET", descriptionKey = "criteria")
    private Optional<String> criteria = Optional.empty();

    /** The set that was named; naming two is wrong usage. */
    Optional<String> named(Console console) {
        if (set.isPresent() && criteria.isPresent()) {
            throw console.wrongUsage("usage.two-sets", set.get(), criteria.get());
        }
        return set.or(() -> criteria);
    }

    String required(Console console) {
        return named(console).orElseThrow(() -> console.wrongUsage("usage.no-set"));
    }
}
