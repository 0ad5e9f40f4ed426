package vn.parindex.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.ComparedSource;
import vn.parindex.assessment.ComparisonInput;
import vn.parindex.assessment.ComparisonResult;
import vn.parindex.assessment.RunComparison;
import vn.parindex.comparison.Comparison;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.report.csv.ComparisonCsv;
import vn.parindex.report.json.ComparisonJson;
import vn.parindex.report.text.ComparisonText;
import vn.parindex.unit.UnitId;
import vn.parindex.wording.Wording;

/** {@code compare}: what moved between two runs, and by which cause. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    @Mixin
    private Console console;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "compare-before")
    private Path before;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "compare-after")
    private Path after;

    @Option(names = "--criteria", paramLabel = "SET", descriptionKey = "compare-criteria-before")
    private Optional<String> criteria = Optional.empty();

    @Option(names = "--criteria-after", paramLabel = "SET", descriptionKey = "compare-criteria")
    private Optional<String> criteriaAfter = Optional.empty();

    @Mixin
    private RuleOptions rules;

    @Option(names = "--rules-after", paramLabel = "DIR", descriptionKey = "compare-rules")
    private Optional<Path> rulesAfter = Optional.empty();

    @Mixin
    private ReportOptions report;

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        output.check(console, List.of(before, after));
        Assessment assessment = rules.assessment(console);
        RunComparison comparison = rules.comparison(console, rulesAfter);
        CriteriaOption sets = new CriteriaOption(console, assessment);
        Optional<Checked<CriteriaSet>> first = criteria.map(sets::read);
        Optional<Checked<CriteriaSet>> second = criteriaAfter.map(sets::read).or(() -> first);
        List<Problem> faults = Stream.of(first, second)
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(set -> set.match((read, noted) -> Stream.<Problem>empty(), List::stream))
                .toList();
        if (!faults.isEmpty()) {
            return console.refuse(faults);
        }
        List<Problem> missing = RunComparison.missing(List.of(before, after));
        if (!missing.isEmpty()) {
            return console.refuse(missing);
        }
        checkSet(before, first.isPresent(), "--criteria");
        checkSet(after, second.isPresent(), "--criteria-after");
        return compare(comparison, first.flatMap(CompareCommand::accepted), second.flatMap(CompareCommand::accepted));
    }

    /** Only a saved result names its set itself. */
    private void checkSet(Path input, boolean named, String option) {
        if (!named && !RunComparison.isSavedResult(input)) {
            throw console.wrongUsage("usage.set-to-compare", input.toString(), option);
        }
    }

    private static Optional<CriteriaSet> accepted(Checked<CriteriaSet> set) {
        return set.match((read, noted) -> Optional.of(read), faults -> Optional.empty());
    }

    private int compare(RunComparison comparison, Optional<CriteriaSet> from, Optional<CriteriaSet> to) {
        ComparisonResult result = comparison.compare(
                new ComparisonInput(List.of(before), report.before(before, after), from),
                new ComparisonInput(List.of(after), report.after(before, after), to));
        List<Problem> refused = Stream.of(result.before(), result.after())
                .flatMap(side -> side.refused().stream())
                .distinct()
                .sorted(Problem.BY_PLACE)
                .toList();
        if (!refused.isEmpty()) {
            console.refuse(refused);
        }
        boolean oneSideIsEmpty = result.before().isEmpty() || result.after().isEmpty();
        if (oneSideIsEmpty) {
            return ExitCode.FAULTY_INPUT;
        }
        print(chosen(result));
        boolean faulty = strict && (hasErrors(result.before()) || hasErrors(result.after()));
        return faulty || !refused.isEmpty() ? ExitCode.FAULTY_INPUT : ExitCode.DONE;
    }

    private ComparisonResult chosen(ComparisonResult result) {
        Optional<UnitId> unit = report.chosen(before, after);
        Comparison comparison = unit.map(result.comparison()::of).orElse(result.comparison());
        if (unit.isPresent() && comparison.isWithoutUnits()) {
            throw console.wrongUsage(
                    "usage.no-unit-to-compare",
                    unit.get().value(),
                    UnitList.of(console, result.comparison().ids().stream().map(UnitId::value)));
        }
        return new ComparisonResult(result.before(), result.after(), result.engineVersion(), comparison);
    }

    private void print(ComparisonResult result) {
        Wording wording = console.wording();
        output.write(console, out -> {
            switch (output.format()) {
                case TEXT -> new ComparisonText(wording).write(result, out);
                case JSON -> new ComparisonJson().write(result, out);
                case CSV -> new ComparisonCsv(wording).write(result, out);
            }
        });
    }

    private static boolean hasErrors(ComparedSource side) {
        return Stream.concat(side.refused().stream(), side.problems().stream()).anyMatch(Problem::isError);
    }
}
