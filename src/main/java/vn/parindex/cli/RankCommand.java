package vn.parindex.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitDetails;
import vn.parindex.ranking.RankBasis;
import vn.parindex.report.csv.ResultCsv;
import vn.parindex.report.json.DetailJson;
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
        if (by == RankBasis.COMPUTED && scoring.areTables(console)) {
            return rankTables(wording);
        }
        return scoring.run(console, output, set -> {}, (scored, out) -> {
            AssessmentResult result = by == scored.basis() ? scored : scored.rankedBy(by);
            switch (output.format()) {
                case TEXT -> new RankText(wording).write(result.ranking(), out);
                case JSON -> new ResultJson(wording).write(result, out);
                case CSV -> new ResultCsv(wording).ranking(result.ranking(), out);
            }
        });
    }

    /** Tables of facts can have any number of units, so that their scores are not all kept. */
    private int rankTables(Wording wording) {
        Optional<UnitDetails> details =
                output.format() == OutputFormat.JSON ? Optional.of(new DetailJson(wording)) : Optional.empty();
        return scoring.rankTables(console, output, details, (result, tables, out) -> {
            switch (output.format()) {
                case TEXT -> new RankText(wording).write(result, out);
                case JSON -> new ResultJson(wording).write(result, tables, out);
                case CSV -> new ResultCsv(wording).ranking(result, out);
            }
        });
    }
}
