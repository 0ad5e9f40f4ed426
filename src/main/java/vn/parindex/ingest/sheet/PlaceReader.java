package vn.parindex.ingest.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.parindex.located.FileFault;
import vn.parindex.located.FileProblem;
import vn.parindex.located.MappingReader;
import vn.parindex.located.Nearest;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.source.SourceDocument;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** Reads the documents of a sheet and the places in them (đọc văn bản nguồn và vị trí). */
final class PlaceReader {

    private static final String SHA256 = "[0-9a-f]{64}";

    private final NodeReader nodes;
    private final Map<String, SourceLocation> documents = new LinkedHashMap<>();

    PlaceReader(NodeReader nodes) {
        this.nodes = nodes;
    }

    Optional<SourceDocument> document(Node node) {
        return nodes.mapping(node, SheetShapes.DOCUMENT, keys -> {
            Optional<String> id = keys.read("id", this::documentId);
            String file = keys.text("file");
            String sha256 = keys.read("sha256", this::sha256).orElse("");
            String title = keys.text("title");
            String number = keys.text("number");
            var signed = keys.read("signed", nodes::day);
            return () -> new SourceDocument(id.orElseThrow(), file, sha256, title, number, signed);
        });
    }

    /** A place of a figure in one of the documents read before. */
    Optional<SourceLocation> place(Node node) {
        return nodes.mapping(node, SheetShapes.SOURCE, keys -> {
            Supplier<SourceLocation> place = coordinates(keys);
            needs(keys, "sheet", "cell");
            needs(keys, "cell", "sheet");
            if (!keys.has("line") && !keys.has("page")) {
                needs(keys, "row", "table");
            }
            needs(keys, "column", "line");
            return place;
        });
    }

    /** A place that may be larger than a figure: a sheet, a table, the whole document. */
    Optional<SourceLocation> anyPlace(Node node) {
        return nodes.mapping(node, SheetShapes.PLACE, this::coordinates);
    }

    private Supplier<SourceLocation> coordinates(MappingReader keys) {
        Optional<String> document = keys.read("document", this::knownDocument);
        int line = coordinate(keys, "line");
        int column = coordinate(keys, "column");
        int page = coordinate(keys, "page");
        String sheet = keys.text("sheet");
        String cell = keys.text("cell");
        String table = keys.text("table");
        String row = keys.text("row");
        String label = keys.text("label");
        return () -> new SourceLocation(document.orElseThrow(), line, column, page, sheet, cell, table, row, label);
    }

    private void needs(MappingReader keys, String key, String other) {
        if (keys.has(key) && !keys.has(other)) {
            nodes.faults().refuse(SheetFault.INCOMPLETE_PLACE, keys.placeOf(key), key, other);
        }
    }

    private int coordinate(MappingReader keys, String key) {
        return keys.read(
                        key,
                        node -> nodes.whole(node)
                                .flatMap(number ->
                                        number > 0 ? Optional.of(number) : nodes.outOfRange(node, "from-one")))
                .orElse(0);
    }

    private Optional<String> documentId(Node node) {
        return nodes.text(node).flatMap(id -> {
            Optional<SourceLocation> first = Optional.ofNullable(documents.putIfAbsent(id, node.at()));
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

    private Optional<String> sha256(Node node) {
        return nodes.text(node)
                .flatMap(text -> text.matches(SHA256)
                        ? Optional.of(text)
                        : nodes.faults().refuse(SheetFault.NOT_A_SHA256, node.at(), text));
    }

    private Optional<String> knownDocument(Node node) {
        return nodes.text(node).flatMap(id -> {
            if (documents.containsKey(id)) {
                return Optional.of(id);
            }
            List<String> near = new Nearest(documents.keySet()).to(id);
            FileProblem problem = FileProblem.of(SheetFault.UNKNOWN_DOCUMENT, node.at(), id);
            nodes.faults().add(near.isEmpty() ? problem : problem.withHint(Message.of("files.nearest", near)));
            return Optional.empty();
        });
    }
}
