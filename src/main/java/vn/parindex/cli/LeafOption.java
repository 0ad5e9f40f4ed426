package vn.parindex.cli;

import java.util.stream.Collectors;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.points.LeafId;

/** The leaf that {@code --leaf} names (tiêu chí được chọn). */
final class LeafOption {

    private LeafOption() {}

    /** The leaf of that id; another id is wrong usage, and a heading is answered with the leaves below it. */
    static Leaf of(Console console, CriteriaSet set, String id) {
        if (id.isBlank()) {
            throw console.wrongUsage("usage.unknown-leaf", id, set.id());
        }
        return set.leaf(new LeafId(id)).orElseThrow(() -> {
            String below =
                    set.leavesBelow(id).stream().map(leaf -> leaf.id().value()).collect(Collectors.joining(", "));
            return below.isEmpty()
                    ? console.wrongUsage("usage.unknown-leaf", id, set.id())
                    : console.wrongUsage("usage.leaf-is-heading", id, below);
        });
    }
}
