package vn.parindex.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.SetReview;
import vn.parindex.problem.Problem;
import vn.parindex.report.csv.ProblemsCsv;
import vn.parindex.report.json.ReviewJson;
import vn.parindex.report.text.CriteriaText;
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
        CriteriaOption option = new CriteriaOption(console, assessment);
        List<SetReview> reviews = chosen.named(console)
                .map(name -> List.of(assessment.review(option.existing(name))))
                .orElseGet(assessment::reviews);
        List<Problem> problems =
                reviews.stream().flatMap(review -> review.problems().stream()).toList();
        output.write(console, out -> write(reviews, problems, out));
        return ExitCode.ofReview(problems.stream(), strict);
    }

    private void write(List<SetReview> reviews, List<Problem> problems, PrintWriter out) {
        switch (output.format()) {
            case TEXT -> {
                new ProblemText(console.wording()).write(problems, out);
                new CriteriaText(console.wording()).sources(reviews, out);
            }
            case JSON -> new ReviewJson(console.wording()).write(reviews, problems, out);
            case CSV -> new ProblemsCsv(console.wording()).write(problems, out);
        }
    }
}
