package vn.parindex.assessment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.comparison.ComparedRun;
import vn.parindex.comparison.Comparer;
import vn.parindex.comparison.Comparison;
import vn.parindex.comparison.Rulebook;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.drools.DroolsRules;
import vn.parindex.scoring.drools.RuleCache;
import vn.parindex.scoring.drools.RuleFile;
import vn.parindex.scoring.drools.RuleFolder;

/** Two runs from their inputs to the finished comparison (so sánh hai lần chấm): read, check, score step by step. */
public final class RunComparison {

    private static final String SPECIAL = "rules/special/";

    private final RuleFolder rulesBefore;
    private final RuleFolder rulesAfter;
    private final RuleCache cache;
    private final String engineVersion;
    private final Map<String, Scorer> compiled = new HashMap<>();

    /**
     * @param rules a folder that takes the place of the shipped rules
     * @param rulesAfter another folder for the second run; none for the same rules
     * @param cache a folder in which compiled rules are kept; none to compile them in every run
     * @param engineVersion as printed in every result
     */
    public RunComparison(Optional<Path> rules, Optional<Path> rulesAfter, Optional<Path> cache, String engineVersion) {
        this.rulesBefore = rules.map(RuleFolder::read).orElseGet(() -> ShippedFiles.rules(RuleFolder::read));
        this.rulesAfter = rulesAfter.map(RuleFolder::read).orElse(rulesBefore);
        this.cache = new RuleCache(cache, engineVersion);
        this.engineVersion = engineVersion;
    }

    /**
     * The whole comparison.
     *
     * @throws vn.parindex.scoring.ScoringFailure when the rules do not compile or do not score
     */
    public ComparisonResult compare(ComparisonInput before, ComparisonInput after) {
        ComparisonIntake intakeBefore = new ComparisonIntake(before.set(), after.set());
        ComparisonIntake intakeAfter = new ComparisonIntake(after.set(), before.set());
        intakeBefore.read(before);
        intakeAfter.read(after);
        Rulebook old = set -> scorer(withSpecialRules(set));
        Rulebook present =
                rulesAfter.sha256().equals(rulesBefore.sha256()) ? old : set -> scorer(rulesAfter.forSet(set.id()));
        Comparison comparison = new Comparer()
                .compare(
                        new ComparedRun(before.set(), old, intakeBefore.sheets()),
                        new ComparedRun(after.set(), present, intakeAfter.sheets()));
        return new ComparisonResult(
                intakeBefore.source(before, sha256(rulesBefore, before.set())),
                intakeAfter.source(after, sha256(rulesAfter, after.set())),
                engineVersion,
                comparison);
    }

    private static String sha256(RuleFolder rules, CriteriaSet set) {
        return rules.forSet(set.id()).sha256();
    }

    private Scorer scorer(RuleFolder rules) {
        return compiled.computeIfAbsent(rules.sha256(), sha256 -> new RuleScorer(DroolsRules.compile(rules, cache)));
    }

    /** The first rules; special rules of a set that they do not know yet come with the set from the second. */
    private RuleFolder withSpecialRules(CriteriaSet set) {
        RuleFolder own = rulesBefore.forSet(set.id());
        if (own.files().stream().anyMatch(file -> file.path().startsWith(SPECIAL))) {
            return own;
        }
        List<RuleFile> files = new ArrayList<>(own.files());
        rulesAfter.forSet(set.id()).files().stream()
                .filter(file -> file.path().startsWith(SPECIAL))
                .forEach(files::add);
        return new RuleFolder(files);
    }
}
