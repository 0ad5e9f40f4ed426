package vn.parindex.criteria.yaml;

import java.util.Optional;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;

/** Reads a legal basis (đọc căn cứ pháp lý): what is known of the decision, or the word {@code model}. */
final class LegalBasisReader {

    private static final String MODEL = "model";

    private final NodeReader nodes;

    LegalBasisReader(NodeReader nodes) {
        this.nodes = nodes;
    }

    Optional<LegalBasis> read(Node node) {
        boolean model = node.scalar()
                .filter(value -> value.kind().isText() && value.text().equals(MODEL))
                .isPresent();
        if (model) {
            return Optional.of(LegalBasis.MODEL);
        }
        if (node.scalar().isPresent()) {
            return nodes.scalar(node, "legal-basis").flatMap(value -> nodes.wrong(node, "legal-basis"));
        }
        return nodes.mapping(node, SetShapes.LEGAL_BASIS, keys -> {
            keys.atLeastOneOf(SetShapes.LEGAL_BASIS.optional());
            String decision = keys.text("decision");
            String article = keys.text("article");
            String row = keys.text("row");
            String note = keys.text("note");
            return () -> new LegalBasis(decision, article, row, note);
        });
    }
}
