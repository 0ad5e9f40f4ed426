package vn.parindex.assessment;

import java.util.function.Supplier;
import vn.parindex.ingest.Ahead;
import vn.parindex.scoring.drools.DroolsRules;
import vn.parindex.scoring.drools.RuleCache;
import vn.parindex.scoring.drools.RuleFolder;

/**
 * The rules of a run (quy tắc của lần chạy): those that the program holds compiled are made ready while the inputs are
 * read, all others when the first unit is to be scored.
 */
final class ReadyRules {

    private final Supplier<DroolsRules> rules;

    private ReadyRules(Supplier<DroolsRules> rules) {
        this.rules = rules;
    }

    static ReadyRules start(RuleFolder folder, RuleCache cache) {
        return DroolsRules.packed(folder)
                .map(Ahead::start)
                .map(ahead -> new ReadyRules(ahead::get))
                .orElseGet(() -> new ReadyRules(() -> DroolsRules.compile(folder, cache)));
    }

    /** @throws vn.parindex.scoring.ScoringFailure when the rules do not compile */
    DroolsRules rules() {
        return rules.get();
    }
}
