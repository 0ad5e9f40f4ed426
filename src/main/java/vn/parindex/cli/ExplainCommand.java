package vn.parindex.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
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
        List<LeafId> below = leaf.map(id -> below(set, id)).orElse(List.of());
        if (unknown && !below.isEmpty()) {
            throw console.wrongUsage(
                    "usage.leaf-is-heading",
                    leaf.get(),
                    below.stream().map(LeafId::value).collect(Collectors.joining(", ")));
        }
        if (unknown) {
            throw console.wrongUsage("usage.unknown-leaf", leaf.get(), set.id());
        }
    }

    /** The leaves of the domain or criterion of that id. */
    private static List<LeafId> below(CriteriaSet set, String id) {
        Stream<Leaf> ofDomain = set.domains().stream()
                .filter(domain -> domain.id().equals(id))
                .flatMap(domain -> domain.leaves().stream());
        Stream<Leaf> ofCriterion = set.domains().stream()
                .flatMap(domain -> domain.criteria().stream())
                .filter(criterion -> criterion.id().equals(id))
                .flatMap(criterion -> criterion.leaves().stream());
        return Stream.concat(ofDomain, ofCriterion).map(Leaf::id).distinct().toList();
    }
}
