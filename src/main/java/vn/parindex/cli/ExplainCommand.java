package vn.parindex.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.report.csv.ResultCsv;
import vn.parindex.report.json.ResultJson;
import vn.parindex.report.text.ExplainText;
import vn.parindex.scoring.LeafScore;
import vn.parindex.wording.Wording;

/** {@code explain}: why these points, down to the printed cell. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private Console console;

    @Mixin
    private ScoringOptions scoring;

    @Mixin
    private OutputOptions output;

    @Option(names = "--leaf", paramLabel = "ID", descriptionKey = "leaf")
    private Optional<String> leaf = Optional.empty();

    @Override
    public Integer call() {
        Wording wording = console.wording();
        Predicate<LeafScore> wanted =
                score -> leaf.map(id -> score.leaf().id().value().equals(id)).orElse(true);
        ScoringOptions.SetCheck hasLeaf = set -> leaf.ifPresent(id -> LeafOption.of(console, set, id));
        return scoring.run(console, output, hasLeaf, (result, out) -> {
            switch (output.format()) {
                case TEXT -> new ExplainText(wording).write(result, wanted, out);
                case JSON -> new ResultJson(wording).write(result, wanted, out);
                case CSV -> new ResultCsv(wording).scores(result, wanted, out);
            }
        });
    }
}
