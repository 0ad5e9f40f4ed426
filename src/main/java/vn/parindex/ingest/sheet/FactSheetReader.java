package vn.parindex.ingest.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.located.Faults;
import vn.parindex.located.MappingReader;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.located.TreeReader;
import vn.parindex.points.LeafId;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.Located;
import vn.parindex.unit.AssessedUnit;

/** Reads a fact sheet (đọc phiếu số liệu) from YAML, or from JSON where the file is named so. */
public final class FactSheetReader {

    /**
     * The sheet with the problems it carries, or every fault of the file.
     *
     * @param path as the user named the file
     * @param catalogue the indicators known
     */
    public Checked<FactSheet> read(String path, byte[] bytes, IndicatorCatalogue catalogue) {
        Faults faults = new Faults();
        List<Problem> carried = new ArrayList<>();
        Optional<FactSheet> sheet = TreeReader.read(path, bytes, faults)
                .flatMap(root -> sheet(root, new NodeReader(faults), catalogue, carried));
        Checked<FactSheet> checked = faults.checked(sheet);
        return carried.isEmpty()
                ? checked
                : checked.match((read, noted) -> with(carried, read, noted), none -> checked);
    }

    /** Whose sheet it is, also where the sheet itself cannot be read; none where not even that can. */
    public Optional<Located<AssessedUnit>> unit(String path, byte[] bytes) {
        Faults ignored = new Faults();
        return TreeReader.read(path, bytes, ignored)
                .flatMap(root -> root.mapping()
                        .flatMap(sheet -> sheet.find("unit"))
                        .flatMap(unit -> new UnitReader(new NodeReader(ignored)).unit(unit.value()))
                        .map(unit -> new Located<>(unit, root.at())));
    }

    /** What the sheet carries is no fault of the sheet, however grave. */
    private static Checked<FactSheet> with(List<Problem> carried, FactSheet sheet, List<Problem> noted) {
        return new Checked.Accepted<>(
                sheet, Stream.concat(noted.stream(), carried.stream()).toList());
    }

    private static Optional<FactSheet> sheet(
            Node root, NodeReader nodes, IndicatorCatalogue catalogue, List<Problem> carried) {
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
            var statements = keys.read("statements", leaves::statements);
            var second = keys.read("appraisal2", leaves::appraisals);
            carried.addAll(keys.list("problems", new CarriedProblemReader(nodes, places, catalogue)::problem));
            second.ifPresent(decisions -> afterTheFirst(decisions, keys, nodes.faults()));
            return () -> new FactSheet(
                    unit.orElseThrow(),
                    period.orElseThrow(),
                    documents,
                    facts.orElse(Map.of()),
                    claims.orElse(Map.of()),
                    evidence.orElse(Map.of()),
                    appraisals.orElse(Map.of()),
                    statements.orElse(Map.of()),
                    second.orElse(Map.of()),
                    keys.at());
        });
    }

    /** A second appraisal answers a first one; alone it is most likely written under the wrong key. */
    private static void afterTheFirst(Map<LeafId, Appraisal> second, MappingReader keys, Faults faults) {
        Set<String> first = keys.find("appraisal").flatMap(Node::mapping).stream()
                .flatMap(mapping -> mapping.entries().stream())
                .map(Node.Entry::key)
                .collect(Collectors.toSet());
        second.forEach((leaf, appraisal) -> Stream.of(leaf.value())
                .filter(id -> !first.contains(id))
                .forEach(id -> faults.refuse(SheetFault.SECOND_APPRAISAL_ALONE, appraisal.at(), id)));
    }
}
