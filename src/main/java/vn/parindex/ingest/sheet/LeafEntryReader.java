package vn.parindex.ingest.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.AppraisalReason;
import vn.parindex.fact.UnitStatement;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.points.Fraction;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.source.Located;

/** Reads what a sheet says by leaf (đọc phần theo tiêu chí): claims, evidence, appraisals, statements. */
final class LeafEntryReader {

    private static final Map<String, AppraisalReason> REASONS = Stream.of(AppraisalReason.values())
            .collect(Collectors.toMap(AppraisalReason::code, reason -> reason, (a, b) -> a, LinkedHashMap::new));

    private final NodeReader nodes;

    LeafEntryReader(NodeReader nodes) {
        this.nodes = nodes;
    }

    Optional<Map<LeafId, Located<Points>>> claims(Node node) {
        return byLeaf(node, value -> points(value).map(points -> new Located<>(points, value.at())));
    }

    Optional<Map<LeafId, List<String>>> evidence(Node node) {
        return byLeaf(node, this::papers);
    }

    Optional<Map<LeafId, Appraisal>> appraisals(Node node) {
        return byLeaf(node, this::appraisal);
    }

    Optional<Map<LeafId, UnitStatement>> statements(Node node) {
        return byLeaf(node, this::statement);
    }

    private Optional<UnitStatement> statement(Node node) {
        return nodes.mapping(node, SheetShapes.STATEMENT, keys -> {
            Optional<String> text = keys.read("text", nodes::text);
            Optional<List<String>> evidence = keys.read("evidence", this::papers);
            String by = keys.text("by");
            var on = keys.read("on", nodes::day);
            return () -> new UnitStatement(text.orElseThrow(), evidence.orElse(List.of()), by, on, keys.at());
        });
    }

    /** Titles of papers; that there are none may be said. */
    private Optional<List<String>> papers(Node node) {
        boolean none = node.listing().filter(list -> list.items().isEmpty()).isPresent();
        return none ? Optional.of(List.of()) : nodes.list(node, nodes::text);
    }

    private Optional<Appraisal> appraisal(Node node) {
        return nodes.mapping(node, SheetShapes.APPRAISAL, keys -> {
            Optional<Points> points = keys.read("points", this::points);
            Optional<AppraisalReason> reason = keys.read("reason", value -> nodes.word(value, REASONS));
            String note = keys.text("note");
            String by = keys.text("by");
            var on = keys.read("on", nodes::day);
            return () -> new Appraisal(points.orElseThrow(), reason, note, by, on, keys.at());
        });
    }

    private Optional<Points> points(Node node) {
        return nodes.notNegative(node).map(number -> new Points(Fraction.of(number)));
    }

    private <T> Optional<Map<LeafId, T>> byLeaf(Node node, Function<Node, Optional<T>> reading) {
        return nodes.mapping(node).map(mapping -> {
            Map<LeafId, T> all = new LinkedHashMap<>();
            mapping.entries()
                    .forEach(entry -> nodes.key(entry)
                            .ifPresent(id ->
                                    reading.apply(entry.value()).ifPresent(value -> all.put(new LeafId(id), value))));
            return all;
        });
    }
}
