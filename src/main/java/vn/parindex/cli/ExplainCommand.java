package vn.parindex.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.points.LeafId;
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
        return scoring.run(console, output, this::requireLeaf, (result, out) -> {
            switch (output.format()) {
                case TEXT -> new ExplainText(wording).write(result, wanted, out);
                case JSON -> new ResultJson(wording).write(result, wanted, out);
                case CSV -> new ResultCsv(wording).scores(result, wanted, out);
            }
        });
    }

    private void requireLeaf(CriteriaSet set) {
        boolean unknown = leaf.isPresent()
                && (leaf.get().isBlank() || set.leaf(new LeafId(leaf.get())).isEmpty());
        if (unknown) {
            throw console.wrongUsage("usage.unknown-leaf", leaf.get(), set.id());
        }
    }
}
