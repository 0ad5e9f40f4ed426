package vn.parindex.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.parindex.report.csv.ResultCsv;
import vn.parindex.report.json.ResultJson;
import vn.parindex.report.text.ScoreText;
import vn.parindex.wording.Wording;

/** {@code score}: points, states, lost points. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {

    @Mixin
    private Console console;

    @Mixin
    private ScoringOptions scoring;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        Wording wording = console.wording();
        return scoring.runWhole(console, output, (run, out) -> {
            switch (output.format()) {
                case TEXT -> new ScoreText(wording).write(run.result(), out);
                case JSON -> new ResultJson(wording).write(run.resultWithAdvice(), out);
                case CSV -> new ResultCsv(wording).scores(run.result(), leaf -> true, out);
            }
        });
    }
}
