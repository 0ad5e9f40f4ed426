package vn.parindex.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.problem.Problem;
import vn.parindex.report.csv.CriteriaCsv;
import vn.parindex.report.json.CriteriaJson;
import vn.parindex.report.text.CriteriaText;
import vn.parindex.report.text.ProblemText;

/** {@code criteria show}: a set as a table. */
@Command(name = "show")
final class CriteriaShowCommand implements Callable<Integer> {

    @Mixin
    private Console console;

    @Mixin
    private SetOptions chosen;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        output.check(console, List.of());
        return new CriteriaOption(console, rules.assessment(console))
                .read(chosen.required(console))
                .match(
                        (set, problems) -> {
                            output.write(console, out -> write(set, out));
                            return ExitCode.DONE;
                        },
                        this::refuse);
    }

    private int refuse(List<Problem> problems) {
        new ProblemText(console.wording()).refused(problems, console.err());
        return ExitCode.FAULTY_INPUT;
    }

    private void write(CriteriaSet set, PrintWriter out) {
        switch (output.format()) {
            case TEXT -> new CriteriaText(console.wording()).show(set, out);
            case JSON -> new CriteriaJson(console.wording()).show(set, out);
            case CSV -> new CriteriaCsv(console.wording()).show(set, out);
        }
    }
}
