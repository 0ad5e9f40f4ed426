package vn.parindex.rules;

import java.nio.file.Path;
import java.util.Optional;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.scoring.drools.DroolsRules;
import vn.parindex.scoring.drools.RuleCache;
import vn.parindex.scoring.drools.RuleFolder;

/** The rules of all methods and sets, compiled once for the tests of a build and loaded once for those of a process. */
public final class ShippedRules {

    /** Where the build lets its tests keep compiled rules, as the launcher lets its starts; nowhere outside of the build. */
    public static final Optional<Path> CACHE =
            Optional.ofNullable(System.getProperty("parindex.cache")).map(Path::of);

    private static final DroolsRules ALL = compile(RuleFolder.read(Path.of("rules")));

    private ShippedRules() {}

    public static DroolsRules all() {
        return ALL;
    }

    /** Some of the shipped rules. */
    static DroolsRules compile(RuleFolder some) {
        return DroolsRules.compile(some, new RuleCache(CACHE, "test", () -> {}));
    }

    public static RuleScorer scorer() {
        return new RuleScorer(ALL);
    }
}
