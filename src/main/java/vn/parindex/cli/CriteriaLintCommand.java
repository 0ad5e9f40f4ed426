package vn.parindex.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.CriteriaChoice;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.report.csv.ProblemsCsv;
import vn.parindex.report.json.ProblemsJson;
import vn.parindex.report.text.ProblemText;

/** {@code criteria lint}: the faults of a set, or of all sets there are. */
@Command(name = "lint")
final class CriteriaLintCommand implements Callable<Integer> {

    @Mixin
    private Console console;

    @Mixin
    private SetOptions chosen;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private OutputOptions output;

    @Option(names = "--strict", descriptionKey = "strict-check")
    private boolean strict;

    @Override
    public Integer call() {
        output.check(console, List.of());
        Assessment assessment = rules.assessment(console);
        List<Checked<CriteriaSet>> sets = chosen.named(console)
                .map(name -> List.of(new CriteriaOption(console, assessment).read(name)))
                .orElseGet(() -> assessment.criteriaSets().stream()
                        .map(CriteriaChoice::set)
                        .toList());
        List<Problem> problems = new ArrayList<>();
        sets.forEach(set -> problems.addAll(problems(set, assessment)));
        output.write(console, out -> write(problems, out));
        boolean faulty = problems.stream()
                .anyMatch(problem ->
                        problem.severity() == Severity.ERROR || strict && problem.severity() == Severity.WARNING);
        return faulty ? ExitCode.FAULTY_INPUT : ExitCode.DONE;
    }

    private static List<Problem> problems(Checked<CriteriaSet> set, Assessment assessment) {
        List<Problem> problems = new ArrayList<>(set.problems());
        set.match((read, noted) -> problems.addAll(assessment.lint(read)), rejected -> false);
        return problems;
    }

    private void write(List<Problem> problems, PrintWriter out) {
        switch (output.format()) {
            case TEXT -> new ProblemText(console.wording()).write(problems, out);
            case JSON -> new ProblemsJson(console.wording()).write(problems, out);
            case CSV -> new ProblemsCsv(console.wording()).write(problems, out);
        }
    }
}
