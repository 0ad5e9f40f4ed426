package vn.parindex.recorded;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.parindex.located.Faults;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.located.TreeReader;
import vn.parindex.problem.Checked;
import vn.parindex.source.SourceLocation;

/**
 * Reads back the JSON that {@code score} and {@code rank} write (đọc lại tệp kết quả). Decimals are taken as printed; what a
 * comparison rests on must be there and must add up.
 */
public final class RecordedResultReader {

    private static final List<String> HEAD = List.of("criteriaSet", "rules", "engine", "units");
    private static final List<String> UNIT = List.of("unit", "period", "points", "domains", "leaves");

    private final Faults faults = new Faults();
    private final NodeReader nodes = new NodeReader(faults);

    private RecordedResultReader() {}

    /**
     * The result; none where the file is JSON of another kind or no JSON at all, so that another reader says what is wrong
     * with it.
     *
     * @param path as the user named the file
     */
    public static Optional<Checked<RecordedResult>> read(String path, byte[] bytes) {
        RecordedResultReader reader = new RecordedResultReader();
        return TreeReader.read(path, bytes, reader.faults)
                .flatMap(Node::mapping)
                .filter(root -> root.find("units").isPresent()
                        || root.find("criteriaSet").isPresent())
                .map(root -> reader.faults.checked(reader.result(root)));
    }

    private Optional<RecordedResult> result(Node.Mapping root) {
        Optional<SourceLocation> foreign = foreign(root);
        if (foreign.isPresent()) {
            return faults.refuse(RecordedFault.RESULT_FOREIGN, foreign.get());
        }
        int before = faults.errors();
        ResultKeys keys = new ResultKeys(nodes, root);
        Optional<RecordedSet> set = keys.object("criteriaSet")
                .map(one -> new RecordedSet(
                        one.text("id"), one.text("version"), "", one.text("sha256"), one.yes("sample")));
        String rules = keys.object("rules").map(one -> one.text("sha256")).orElse("");
        String engine = keys.object("engine").map(one -> one.text("version")).orElse("");
        String basis = keys.find("ranking")
                .flatMap(Node::mapping)
                .map(one -> new ResultKeys(nodes, one).textOrEmpty("by"))
                .filter(word -> !word.isEmpty())
                .orElse("computed");
        List<RecordedUnit> units = units(keys);
        return faults.unlessErrorsSince(
                before, () -> new RecordedResult(set.orElseThrow(), rules, engine, basis, units));
    }

    private List<RecordedUnit> units(ResultKeys keys) {
        RecordedUnitReader reader = new RecordedUnitReader(nodes);
        Set<List<String>> seen = new HashSet<>();
        List<RecordedUnit> units = new ArrayList<>();
        for (ResultKeys one : keys.objects("units")) {
            reader.read(one).ifPresent(unit -> {
                units.add(unit);
                if (!seen.add(List.of(unit.unit().id().value(), unit.period().code()))) {
                    faults.refuse(
                            RecordedFault.RESULT_REPEATS,
                            one.at(),
                            unit.unit().id().value());
                }
            });
        }
        return units;
    }

    /** Where something that every result has is lacking: then the file is not one, and is told so once. */
    private static Optional<SourceLocation> foreign(Node.Mapping root) {
        if (HEAD.stream().anyMatch(key -> root.find(key).isEmpty())) {
            return Optional.of(root.at());
        }
        return root.find("units").map(Node.Entry::value).flatMap(Node::listing).stream()
                .flatMap(list -> list.items().stream())
                .flatMap(item -> item.mapping().map(Stream::of).orElseGet(Stream::empty))
                .filter(unit -> UNIT.stream().anyMatch(key -> unit.find(key).isEmpty()))
                .map(Node.Mapping::at)
                .findFirst();
    }
}
