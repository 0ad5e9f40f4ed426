package vn.parindex.assessment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.comparison.Comparer;
import vn.parindex.comparison.Comparison;
import vn.parindex.comparison.Rulebook;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.recorded.RecordedResult;
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
    private final IntakeWatch watch;
    private final CriteriaLibrary library;
    private final Map<String, Scorer> compiled = new HashMap<>();

    /**
     * @param rules a folder that takes the place of the shipped rules
     * @param rulesAfter another folder for the second run; none for the same rules
     * @param cache a folder in which compiled rules are kept; none to compile them in every run
     * @param engineVersion as printed in every result
     * @param watch is told of the files that are read
     * @param library with the sets that are named
     */
    public RunComparison(
            Optional<Path> rules,
            Optional<Path> rulesAfter,
            Optional<Path> cache,
            String engineVersion,
            IntakeWatch watch,
            CriteriaLibrary library) {
        this.watch = watch;
        this.library = library;
        this.rulesBefore = rules.map(RuleFolder::read).orElseGet(ShippedFiles::rules);
        this.rulesAfter = rulesAfter.map(RuleFolder::read).orElse(rulesBefore);
        this.cache = new RuleCache(cache, engineVersion, watch::compilingRules);
        this.engineVersion = engineVersion;
    }

    /** Whether the input is a saved result, which names its own set. */
    public static boolean isSavedResult(Path input) {
        return SavedResults.read(List.of(input)).isPresent();
    }

    /** Those inputs that are not there. */
    public static List<Problem> missing(List<Path> inputs) {
        return inputs.stream()
                .filter(input -> !Files.exists(input))
                .map(input -> InputFiles.problem(InputFault.FILE_NOT_FOUND, input, input.toString()))
                .toList();
    }

    /**
     * The whole comparison. A side that is no saved result has a set.
     *
     * @throws vn.parindex.scoring.ScoringFailure when the rules do not compile or do not score
     */
    public ComparisonResult compare(ComparisonInput before, ComparisonInput after) {
        Rulebook old = set -> scorer(withSpecialRules(set));
        Rulebook present =
                rulesAfter.sha256().equals(rulesBefore.sha256()) ? old : set -> scorer(rulesAfter.forSet(set.id()));
        SetChoice sets = new SetChoice(library, before, after);
        Optional<Checked<RecordedResult>> savedBefore = SavedResults.read(before.inputs());
        Optional<Checked<RecordedResult>> savedAfter = SavedResults.read(after.inputs());
        ComparedInput first = new ComparedInput(
                before, savedBefore, sets.of(after, savedAfter), rulesBefore, old, sets, engineVersion, watch);
        ComparedInput second = new ComparedInput(
                after, savedAfter, sets.of(before, savedBefore), rulesAfter, present, sets, engineVersion, watch);
        if (first.side().isEmpty() || second.side().isEmpty()) {
            return result(first, second, false, new Comparison(List.of(), List.of(), List.of()));
        }
        ComparedSide from = first.side().get().completedFrom(second.side().get());
        ComparedSide to = second.side().get().completedFrom(first.side().get());
        boolean exact = from.isExact() && to.isExact();
        Comparison comparison = exact
                ? new Comparer().compare(from.run(), to.run())
                : new Comparer()
                        .compare(
                                from.recorded(first.rulesSha256(), engineVersion),
                                to.recorded(second.rulesSha256(), engineVersion));
        return result(first, second, exact, comparison);
    }

    private ComparisonResult result(ComparedInput first, ComparedInput second, boolean exact, Comparison comparison) {
        return new ComparisonResult(first.source(exact), second.source(exact), engineVersion, comparison);
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
