package vn.parindex.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.parindex.assessment.AdvisedUnit;
import vn.parindex.report.csv.RegainCsv;
import vn.parindex.report.json.RegainJson;
import vn.parindex.report.text.RegainText;
import vn.parindex.wording.Wording;

/** {@code regain}: what would win points back, by points. */
@Command(name = "regain")
final class RegainCommand implements Callable<Integer> {

    @Mixin
    private Console console;

    @Mixin
    private ScoringOptions scoring;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        Wording wording = console.wording();
        return scoring.runForUnits(console, output, set -> {}, false, (run, chosen, out) -> {
            List<AdvisedUnit> units = chosen.stream().map(run::advise).toList();
            switch (output.format()) {
                case TEXT -> new RegainText(wording).write(run.result(), units, out);
                case JSON -> new RegainJson(wording).write(run.result(), units, out);
                case CSV -> new RegainCsv(wording).write(run.result(), units, out);
            }
        });
    }
}
