package vn.parindex.recorded;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.located.FileFault;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.located.ScalarKind;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;
import vn.parindex.source.SourceLocation;

/**
 * Asks an object of a result for its keys (bộ đọc khóa của kết quả). Keys it does not know are left alone: a later program
 * may print more. A key that is null is not there.
 */
final class ResultKeys {

    static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,60}(?:\\.[0-9]{1,60})?");

    private final NodeReader nodes;
    private final Node.Mapping mapping;

    ResultKeys(NodeReader nodes, Node.Mapping mapping) {
        this.nodes = nodes;
        this.mapping = mapping;
    }

    SourceLocation at() {
        return mapping.at();
    }

    Optional<Node> find(String key) {
        return mapping.find(key)
                .map(Node.Entry::value)
                .filter(node -> node.scalar()
                        .map(Node.Scalar::kind)
                        .filter(kind -> kind == ScalarKind.NULL)
                        .isEmpty());
    }

    Optional<Node> need(String key) {
        return find(key).or(() -> nodes.faults().refuse(FileFault.MISSING_KEY, mapping.at(), key));
    }

    Optional<ResultKeys> object(String key) {
        return need(key).flatMap(nodes::mapping).map(found -> new ResultKeys(nodes, found));
    }

    /** The objects of a list that must be there. */
    List<ResultKeys> objects(String key) {
        return items(key).stream()
                .flatMap(item -> nodes.mapping(item).stream())
                .map(found -> new ResultKeys(nodes, found))
                .toList();
    }

    /** The texts of a list; none where it is not there. */
    List<String> texts(String key) {
        return find(key).stream()
                .flatMap(node -> node.listing().stream())
                .flatMap(list -> list.items().stream())
                .flatMap(item -> text(item).stream())
                .toList();
    }

    private List<Node> items(String key) {
        Optional<Node> node = need(key);
        return node.flatMap(value -> value.listing().or(() -> nodes.wrong(value, "list")))
                .map(Node.Listing::items)
                .orElse(List.of());
    }

    /** A text that must be there; the empty one where it is not. */
    String text(String key) {
        return need(key).flatMap(this::text).orElse("");
    }

    /** A text, the empty one where there is none. */
    String textOrEmpty(String key) {
        return find(key).flatMap(this::text).orElse("");
    }

    private Optional<String> text(Node node) {
        return node.scalar().map(Node.Scalar::text).or(() -> nodes.wrong(node, "text"));
    }

    boolean yes(String key) {
        return need(key).flatMap(nodes::yesNo).orElse(false);
    }

    Optional<Integer> whole(String key) {
        return find(key).flatMap(nodes::whole);
    }

    /** Points that must be there. */
    Points points(String key) {
        return need(key).flatMap(this::decimal).map(ResultKeys::points).orElse(Points.ZERO);
    }

    Optional<Points> pointsWhereGiven(String key) {
        return find(key).flatMap(this::decimal).map(ResultKeys::points);
    }

    private static Points points(BigDecimal decimal) {
        return new Points(Fraction.of(decimal));
    }

    /** A number as a result prints it: in quotes. */
    Optional<BigDecimal> decimal(Node node) {
        return text(node)
                .flatMap(text -> DECIMAL.matcher(text).matches()
                        ? Optional.of(new BigDecimal(text))
                        : nodes.faults().refuse(FileFault.NOT_A_DECIMAL, node.at(), text));
    }

    /** One of the words of an enum. */
    <E> Optional<E> word(String key, E[] values, Function<E, String> code) {
        Map<String, E> words = new LinkedHashMap<>();
        Stream.of(values).forEach(value -> words.put(code.apply(value), value));
        return need(key).flatMap(node -> nodes.word(node, words));
    }
}
