package vn.parindex.criteria.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.parindex.located.FileFault;
import vn.parindex.located.FileProblem;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.source.SourceLocation;

/** Reads the numbers of domains, criteria and leaves (số thứ tự), each of which a set may use once. */
final class NumberingReader {

    private final NodeReader nodes;
    private final Map<String, SourceLocation> used = new HashMap<>();

    NumberingReader(NodeReader nodes) {
        this.nodes = nodes;
    }

    Optional<String> read(Node node) {
        return nodes.text(node).flatMap(id -> {
            Optional<SourceLocation> first = Optional.ofNullable(used.putIfAbsent(id, node.at()));
            first.ifPresent(place -> nodes.faults()
                    .add(FileProblem.of(
                                    FileFault.DUPLICATE_ID,
                                    node.at(),
                                    id,
                                    place.document(),
                                    Integer.toString(place.line()))
                            .alsoAt(place)));
            return first.isPresent() ? Optional.empty() : Optional.of(id);
        });
    }
}
