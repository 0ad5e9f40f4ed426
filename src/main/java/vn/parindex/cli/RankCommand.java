package vn.parindex.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.ranking.RankBasis;
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

    @Option(names = "--by", paramLabel = "computed|appraised", descriptionKey = "by")
    private RankBasis by = RankBasis.COMPUTED;

    @Override
    public Integer call() {
        Wording wording = console.wording();
        return scoring.run(console, output, set -> {}, (scored, out) -> {
            AssessmentResult result = by == scored.basis() ? scored : scored.rankedBy(by);
            switch (output.format()) {
                case TEXT -> new RankText(wording).write(result, out);
                case JSON -> new ResultJson(wording).write(result, out);
                case CSV -> new ResultCsv(wording).ranking(result, out);
            }
        });
    }
}
