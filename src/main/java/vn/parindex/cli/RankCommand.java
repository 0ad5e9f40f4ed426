package vn.parindex.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.parindex.report.csv.ResultCsv;
import vn.parindex.report.json.ResultJson;
import vn.parindex.report.text.RankText;
import vn.parindex.wording.Wording;

/** {@code rank}: ranking, classes, domains side by side. */
@Command(name = "rank")
final class RankCommand implements Callable<Integer> {

    @Mixin
    private Console console;

    @Mixin
    private ScoringOptions scoring;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        Wording wording = console.wording();
        return scoring.run(console, output, set -> {}, (result, out) -> {
            switch (output.format()) {
                case TEXT -> new RankText(wording).write(result, out);
                case JSON -> new ResultJson(wording).write(result, out);
                case CSV -> new ResultCsv(wording).ranking(result, out);
            }
        });
    }
}
