package vn.parindex.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.parindex.assessment.CriteriaChoice;
import vn.parindex.report.csv.CriteriaCsv;
import vn.parindex.report.json.CriteriaJson;
import vn.parindex.report.text.CriteriaText;
import vn.parindex.wording.Wording;

/** {@code criteria list}: the sets that can be chosen by their id. */
@Command(name = "list")
final class CriteriaListCommand implements Callable<Integer> {

    @Mixin
    private Console console;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        output.check(console, List.of());
        List<CriteriaChoice> choices = rules.assessment(console).criteriaSets();
        Wording wording = console.wording();
        output.write(console, out -> {
            switch (output.format()) {
                case TEXT -> new CriteriaText(wording).list(choices, out);
                case JSON -> new CriteriaJson(wording).list(choices, out);
                case CSV -> new CriteriaCsv(wording).list(choices, out);
            }
        });
        return ExitCode.DONE;
    }
}
