package vn.parindex.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.report.csv.CriteriaCsv;
import vn.parindex.report.csv.LeafCurveCsv;
import vn.parindex.report.json.CriteriaJson;
import vn.parindex.report.json.LeafCurveJson;
import vn.parindex.report.text.CriteriaText;
import vn.parindex.report.text.LeafText;

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

    @Option(names = "--leaf", paramLabel = "ID", descriptionKey = "leaf-shown")
    private Optional<String> leaf = Optional.empty();

    @Override
    public Integer call() {
        output.check(console, List.of());
        return new CriteriaOption(console, rules.assessment(console))
                .read(chosen.required(console))
                .match(
                        (set, problems) -> {
                            Optional<Leaf> one = leaf.map(id -> LeafOption.of(console, set, id));
                            output.write(
                                    console,
                                    out -> one.ifPresentOrElse(found -> write(set, found, out), () -> write(set, out)));
                            return ExitCode.DONE;
                        },
                        console::refuse);
    }

    private void write(CriteriaSet set, Leaf one, PrintWriter out) {
        switch (output.format()) {
            case TEXT -> new LeafText(console.wording()).write(set, one, out);
            case JSON -> new LeafCurveJson(console.wording()).write(set, one, out);
            case CSV -> new LeafCurveCsv(console.wording()).write(set, one, out);
        }
    }

    private void write(CriteriaSet set, PrintWriter out) {
        switch (output.format()) {
            case TEXT -> new CriteriaText(console.wording()).show(set, out);
            case JSON -> new CriteriaJson(console.wording()).show(set, out);
            case CSV -> new CriteriaCsv(console.wording()).show(set, out);
        }
    }
}
