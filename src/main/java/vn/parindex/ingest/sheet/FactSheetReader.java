package vn.parindex.ingest.sheet;

import java.util.Map;
import java.util.Optional;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.located.Faults;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.located.TreeReader;
import vn.parindex.problem.Checked;

/** Reads a fact sheet (đọc phiếu số liệu) from YAML, or from JSON where the file is named so. */
public final class FactSheetReader {

    /**
     * The sheet, or every fault of the file.
     *
     * @param path as the user named the file
     * @param catalogue the indicators known
     */
    public Checked<FactSheet> read(String path, byte[] bytes, IndicatorCatalogue catalogue) {
        Faults faults = new Faults();
        Optional<FactSheet> sheet =
                TreeReader.read(path, bytes, faults).flatMap(root -> sheet(root, new NodeReader(faults), catalogue));
        return faults.checked(sheet);
    }

    private static Optional<FactSheet> sheet(Node root, NodeReader nodes, IndicatorCatalogue catalogue) {
        return nodes.mapping(root, SheetShapes.SHEET, keys -> {
            UnitReader units = new UnitReader(nodes);
            PlaceReader places = new PlaceReader(nodes);
            LeafEntryReader leaves = new LeafEntryReader(nodes);
            var unit = keys.read("unit", units::unit);
            var period = keys.read("period", units::period);
            var documents = keys.list("documents", places::document);
            var facts = keys.read("facts", new FactReader(nodes, catalogue, places)::facts);
            var claims = keys.read("claims", leaves::claims);
            var evidence = keys.read("evidence", leaves::evidence);
            var appraisals = keys.read("appraisal", leaves::appraisals);
            return () -> new FactSheet(
                    unit.orElseThrow(),
                    period.orElseThrow(),
                    documents,
                    facts.orElse(Map.of()),
                    claims.orElse(Map.of()),
                    evidence.orElse(Map.of()),
                    appraisals.orElse(Map.of()),
                    keys.at());
        });
    }
}
