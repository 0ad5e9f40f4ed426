package vn.parindex.located;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.source.SourceLocation;

/** Asks a mapping for its keys (bộ đọc khóa); made by {@link NodeReader#mapping}. */
public final class MappingReader {

    private final NodeReader nodes;
    private final Node.Mapping mapping;
    private final MappingShape shape;

    MappingReader(NodeReader nodes, Node.Mapping mapping, MappingShape shape) {
        this.nodes = nodes;
        this.mapping = mapping;
        this.shape = shape;
    }

    void checkKeys() {
        for (Node.Entry entry : mapping.entries()) {
            if (!shape.has(entry.key())) {
                List<String> known = shape.keys();
                nodes.faults()
                        .add(NodeReader.nearestHint(
                                FileProblem.of(FileFault.UNKNOWN_KEY, entry.at(), entry.key(), known),
                                entry.key(),
                                known));
            }
        }
        for (String key : shape.required()) {
            if (mapping.find(key).isEmpty()) {
                nodes.faults().refuse(FileFault.MISSING_KEY, mapping.at(), key);
            }
        }
    }

    public SourceLocation at() {
        return mapping.at();
    }

    /** The place of the value of that key, or of the mapping where the key is missing. */
    public SourceLocation placeOf(String key) {
        return find(key).map(Node::at).orElse(mapping.at());
    }

    public boolean has(String key) {
        return find(key).isPresent();
    }

    public Optional<Node> find(String key) {
        return mapping.find(key).map(Node.Entry::value);
    }

    /** What the reading makes of the value; none where the key is missing or the value was refused. */
    public <T> Optional<T> read(String key, Function<Node, Optional<T>> reading) {
        return find(key).flatMap(reading);
    }

    /** A text, the empty string where the key is missing. */
    public String text(String key) {
        return read(key, nodes::text).orElse("");
    }

    /** The items of a list, none where the key is missing. */
    public <T> List<T> list(String key, Function<Node, Optional<T>> item) {
        return read(key, node -> nodes.list(node, item)).orElse(List.of());
    }

    /** The one of these keys that is there; none and several are noted. */
    public Optional<String> oneOf(String... keys) {
        List<Node.Entry> found = mapping.entries().stream()
                .filter(entry -> List.of(keys).contains(entry.key()))
                .toList();
        if (found.isEmpty()) {
            return nodes.faults().refuse(FileFault.MISSING_ONE_OF, mapping.at(), List.of(keys));
        }
        if (found.size() > 1) {
            return nodes.faults()
                    .refuse(
                            FileFault.CONFLICTING_KEYS,
                            found.get(1).at(),
                            found.get(1).key(),
                            found.get(0).key());
        }
        return Optional.of(found.get(0).key());
    }

    /** Notes when none of these keys is there. */
    public void atLeastOneOf(List<String> keys) {
        if (mapping.entries().stream().noneMatch(entry -> keys.contains(entry.key()))) {
            nodes.faults().refuse(FileFault.MISSING_ONE_OF, mapping.at(), keys);
        }
    }
}
