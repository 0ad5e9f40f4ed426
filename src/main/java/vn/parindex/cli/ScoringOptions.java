package vn.parindex.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.BiConsumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.report.text.ProblemText;

/** Scores inputs under a set and hands the result on (chấm điểm): what {@code score}, {@code rank} and {@code explain} share. */
final class ScoringOptions {

    @Mixin
    private InputOptions inputs;

    @Mixin
    private RuleOptions rules;

    @Option(names = "--criteria", required = true, paramLabel = "SET", descriptionKey = "criteria")
    private String criteria;

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    /** Looks at the set before any input is read. */
    interface SetCheck {
        void accept(CriteriaSet set);
    }

    int run(Console console, OutputOptions output, SetCheck check, BiConsumer<AssessmentResult, PrintWriter> report) {
        output.check(console, inputs.inputs(console));
        Assessment assessment = rules.assessment(console);
        return new CriteriaOption(console, assessment)
                .read(criteria)
                .match(
                        (set, problems) -> {
                            check.accept(set);
                            return score(console, assessment, set, output, report);
                        },
                        problems -> refuse(console, problems));
    }

    private int score(
            Console console,
            Assessment assessment,
            CriteriaSet set,
            OutputOptions output,
            BiConsumer<AssessmentResult, PrintWriter> report) {
        AssessmentResult result = assessment.assess(inputs.inputs(console), inputs.unit(), set);
        if (!result.refused().isEmpty()) {
            refuse(console, result.refused());
        }
        if (result.units().isEmpty()) {
            return ExitCode.FAULTY_INPUT;
        }
        output.write(console, out -> report.accept(result, out));
        boolean faulty = !result.refused().isEmpty() || strict && hasErrors(result);
        return faulty ? ExitCode.FAULTY_INPUT : ExitCode.DONE;
    }

    private static int refuse(Console console, List<Problem> problems) {
        new ProblemText(console.wording()).refused(problems, console.err());
        console.err().flush();
        return ExitCode.FAULTY_INPUT;
    }

    private static boolean hasErrors(AssessmentResult result) {
        return result.units().stream()
                .flatMap(unit -> unit.problems().stream())
                .anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
