package vn.parindex.assessment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.lint.CriteriaLint;
import vn.parindex.criteria.lint.LibraryLint;
import vn.parindex.criteria.yaml.SetReading;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.ingest.sheet.FactAssignmentReader;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.ranking.Ranker;
import vn.parindex.scoring.NoScorer;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.UnitScore;
import vn.parindex.scoring.drools.DroolsRules;
import vn.parindex.scoring.drools.RuleCache;
import vn.parindex.scoring.drools.RuleFolder;
import vn.parindex.wording.Message;

/** One run from inputs to the finished result (một lần đánh giá): read, check, score, rank. */
public final class Assessment {

    private final Optional<Path> rules;
    private final RuleCache cache;
    private final String engineVersion;
    private final IntakeWatch watch;
    private final CriteriaLibrary library;

    /**
     * @param rules a folder that takes the place of the shipped rules
     * @param cache a folder in which compiled rules are kept; none to compile them in every run
     * @param engineVersion as printed in every result
     */
    public Assessment(Optional<Path> rules, Optional<Path> cache, String engineVersion) {
        this(rules, cache, engineVersion, IntakeWatch.NONE, new CriteriaLibrary());
    }

    /** As the other, with somebody who is told of every file that is read, and a library that may have been begun earlier. */
    public Assessment(
            Optional<Path> rules,
            Optional<Path> cache,
            String engineVersion,
            IntakeWatch watch,
            CriteriaLibrary library) {
        this.library = library;
        this.watch = watch;
        this.rules = rules;
        this.cache = new RuleCache(cache, engineVersion, watch::compilingRules);
        this.engineVersion = engineVersion;
    }

    /** The shipped sets by id. */
    public List<CriteriaChoice> criteriaSets() {
        return library.shipped();
    }

    /** Whether a shipped set has that id. */
    public boolean isShipped(String id) {
        return library.isShipped(id);
    }

    /** A shipped set by its id, or the set of a file; rejected with every fault of the file, or as unknown. */
    public Checked<CriteriaSet> criteria(String idOrFile) {
        return library.find(idOrFile);
    }

    /** A set by its id or file, looked over by itself, beside the shipped sets, and with its worked examples. */
    public SetReview review(String idOrFile) {
        SetReading reading = library.reading(idOrFile);
        List<CriteriaSet> others =
                usable(library.shipped()).filter(set -> !isSame(set, reading)).toList();
        return review(reading, set -> new LibraryLint().lint(set, others));
    }

    /** All shipped sets, each looked over, and side by side. */
    public List<SetReview> reviews() {
        List<CriteriaSet> before = new ArrayList<>();
        List<SetReview> reviews = new ArrayList<>();
        for (CriteriaChoice choice : library.shipped()) {
            reviews.add(review(library.reading(choice.id()), set -> new LibraryLint().lint(set, before)));
            usable(List.of(choice)).forEach(before::add);
        }
        return reviews;
    }

    private SetReview review(SetReading reading, Function<CriteriaSet, List<Problem>> besides) {
        List<Problem> problems = new ArrayList<>(reading.checked().problems());
        reading.tree().ifPresent(set -> {
            problems.addAll(new CriteriaLint().lint(set));
            problems.addAll(besides.apply(set));
        });
        reading.checked().match((set, noted) -> problems.addAll(byItsRules(set)), none -> false);
        return new SetReview(
                reading.tree(), problems.stream().sorted(Problem.BY_PLACE).toList());
    }

    /** Examples are scored only where every leaf has its rules. */
    private List<Problem> byItsRules(CriteriaSet set) {
        List<Problem> missing = new SpecialRuleCheck(folder(set)).problems(set);
        return missing.isEmpty() ? new ExampleCheck(this::compiled).problems(set) : missing;
    }

    private static boolean isSame(CriteriaSet shipped, SetReading reading) {
        return reading.tree()
                .filter(set -> set.sha256().equals(shipped.sha256()))
                .isPresent();
    }

    private static Stream<CriteriaSet> usable(List<CriteriaChoice> choices) {
        return choices.stream()
                .flatMap(choice -> choice.set().match((set, problems) -> Stream.of(set), problems -> Stream.empty()));
    }

    /** Reads and checks inputs with the indicators of the catalogue alone. */
    public IngestResult ingest(List<Path> inputs, UnitDeclaration unit) {
        return new Intake(library.indicators(), unit, FormSets.ofTheirOwn(library), Optional.empty(), watch)
                .read(inputs);
    }

    /** Reads and checks inputs that may also have a set's own indicators, and asks whether the set can score them. */
    public IngestResult ingest(List<Path> inputs, UnitDeclaration unit, CriteriaSet set) {
        IngestResult read = read(inputs, unit, set);
        SetFitness fitness = new SetFitness(set);
        List<AssessedSubmission> asked = read.submissions().stream()
                .map(one -> new AssessedSubmission(
                        one.sheet(),
                        Stream.concat(one.problems().stream(), fitness.problems(one.sheet()).stream())
                                .sorted(Problem.BY_PLACE)
                                .toList(),
                        one.met()))
                .toList();
        return new IngestResult(asked, read.refused());
    }

    /**
     * The whole run.
     *
     * @throws vn.parindex.scoring.ScoringFailure when the rules do not compile or do not score
     */
    public AssessmentResult assess(List<Path> inputs, UnitDeclaration unit, CriteriaSet set) {
        return run(inputs, unit, set).result();
    }

    /** The whole run, ready to be asked for the way back to lost points. */
    public ScoredRun run(List<Path> inputs, UnitDeclaration unit, CriteriaSet set) {
        return run(inputs, unit, set, taken -> {});
    }

    /**
     * As the other.
     *
     * @param beforeScoring is shown the sheets that are to be scored and what was refused; what it throws ends the run
     */
    public ScoredRun run(
            List<Path> inputs, UnitDeclaration unit, CriteriaSet set, Consumer<IngestResult> beforeScoring) {
        RuleFolder folder = folder(set);
        ReadyRules ready = ReadyRules.start(folder, cache);
        IngestResult read = read(inputs, unit, set);
        List<Problem> refused = new ArrayList<>(read.refused());
        SetFitness fitness = new SetFitness(set);
        List<AssessedSubmission> fit = new ArrayList<>();
        for (AssessedSubmission submission : read.submissions()) {
            List<Problem> inTheWay = fitness.problems(submission.sheet());
            if (inTheWay.isEmpty()) {
                fit.add(submission);
            } else {
                refused.addAll(inTheWay);
                watch.refused(Path.of(submission.sheet().at().document()), inTheWay);
            }
        }
        refused.sort(Problem.BY_PLACE);
        beforeScoring.accept(new IngestResult(fit, refused));
        List<FactSheet> sheets = fit.stream().map(AssessedSubmission::sheet).toList();
        Scorer scorer = sheets.isEmpty() ? new NoScorer() : new RuleScorer(ready.rules());
        List<UnitScore> scores = scorer.score(set, sheets);
        Map<FactSheet, List<Problem>> problems = new IdentityHashMap<>();
        fit.forEach(submission -> problems.put(submission.sheet(), submission.problems()));
        List<UnitResult> units = new Ranker(set)
                .rank(scores).stream()
                        .map(ranked -> new UnitResult(
                                ranked, problems.get(ranked.score().sheet())))
                        .toList();
        return new ScoredRun(
                new AssessmentResult(set, folder.sha256(), engineVersion, units, refused), scorer, sheets, scores);
    }

    /** Whether the input is a table of facts (bảng số liệu nhiều đơn vị), told by its header; another CSV is a report. */
    public static boolean isTable(Path input) {
        return InputFiles.isTable(input);
    }

    /** Why a file or folder could not be read, in words. */
    public static Message whyUnread(Exception failure) {
        return InputFiles.reason(failure);
    }

    /** Whether the inputs are tables of facts alone, so that any number of units can be ranked. */
    public boolean areTables(List<Path> inputs) {
        return InputFiles.of(inputs).areTables();
    }

    /**
     * Ranks the units of tables by computed points, sheet by sheet: of each only what the ranking needs is kept.
     *
     * @param details written of every unit while its whole score is at hand; none where they are not asked for
     * @param checks whether the data of the units are checked, as it must be where the details show what was found
     * @throws vn.parindex.scoring.ScoringFailure when the rules do not compile or do not score
     */
    public RankedTables rankTables(List<Path> inputs, CriteriaSet set, Optional<UnitDetails> details, boolean checks) {
        return rankTables(inputs, set, details, checks, Runtime.getRuntime().availableProcessors());
    }

    /** The same on so many threads: the result does not depend on them. */
    public RankedTables rankTables(
            List<Path> inputs, CriteriaSet set, Optional<UnitDetails> details, boolean checks, int threads) {
        RuleFolder folder = folder(set);
        Supplier<Scorer> scorer = () -> new RuleScorer(DroolsRules.compile(folder, cache));
        return new TableRun(InputFiles.of(inputs), set, scorer, watch, details, checks, threads)
                .rank(folder.sha256(), engineVersion);
    }

    private RuleFolder folder(CriteriaSet set) {
        return rules.map(other -> RuleFolder.read(other, other.toString()))
                .orElseGet(() -> ShippedFiles.rules())
                .forSet(set.id());
    }

    private Scorer compiled(CriteriaSet set) {
        return new RuleScorer(DroolsRules.compile(folder(set), cache));
    }

    /** A changed fact as given on the command line, {@code indicator=value}, the value written as in fact sheets. */
    public Checked<IndicatorFact> fact(String assignment, CriteriaSet set) {
        return new FactAssignmentReader().read(assignment, set.indicators());
    }

    private IngestResult read(List<Path> inputs, UnitDeclaration unit, CriteriaSet set) {
        return new Intake(set.indicators(), unit, FormSets.asked(set), Optional.of(set), watch).read(inputs);
    }
}
