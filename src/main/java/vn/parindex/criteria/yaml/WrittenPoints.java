package vn.parindex.criteria.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.parindex.located.Faults;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.points.Points;

/**
 * Adds up the points as they are written below a node (cộng điểm như đã ghi), whatever else is wrong there: faults of one
 * kind must not hide sums that do not come out. None where any of the points cannot be read.
 */
final class WrittenPoints {

    private static final List<String> BELOW = List.of("criteria", "subCriteria");

    private WrittenPoints() {}

    /** The maxima of all leaves below a domain or a criterion. */
    static Optional<Points> ofLeaves(Node node) {
        Optional<Node> below =
                BELOW.stream().flatMap(key -> find(node, key).stream()).findFirst();
        return below.isPresent() ? sum(below.get(), WrittenPoints::ofLeaves) : of(node, "maxPoints");
    }

    /** The maxima of all ordinary domains of a list. */
    static Optional<Points> ofDomains(Node domains) {
        return sum(domains, domain -> isOrdinary(domain) ? ofLeaves(domain) : Optional.of(Points.ZERO));
    }

    /** One key of all items of a list. */
    static Optional<Points> ofItems(Node list, String key) {
        return sum(list, item -> of(item, key));
    }

    private static boolean isOrdinary(Node domain) {
        return find(domain, "kind")
                .map(kind -> kind.scalar()
                        .filter(word -> word.text().equals("ordinary"))
                        .isPresent())
                .orElse(true);
    }

    private static Optional<Points> sum(Node list, Function<Node, Optional<Points>> points) {
        return list.listing()
                .filter(items -> !items.items().isEmpty())
                .flatMap(items ->
                        items.items().stream().map(points).reduce(Optional.of(Points.ZERO), WrittenPoints::plus));
    }

    private static Optional<Points> plus(Optional<Points> one, Optional<Points> other) {
        return Stream.of(one, other).allMatch(Optional::isPresent)
                ? Optional.of(one.get().plus(other.get()))
                : Optional.empty();
    }

    private static Optional<Points> of(Node node, String key) {
        return find(node, key).flatMap(new PointsReader(new NodeReader(new Faults()))::any);
    }

    private static Optional<Node> find(Node node, String key) {
        return node.mapping().flatMap(keys -> keys.find(key)).map(Node.Entry::value);
    }
}
