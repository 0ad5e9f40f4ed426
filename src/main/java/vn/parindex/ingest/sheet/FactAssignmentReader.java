package vn.parindex.ingest.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.located.FactValueReader;
import vn.parindex.located.Faults;
import vn.parindex.located.IndicatorReader;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.located.TreeReader;
import vn.parindex.problem.Checked;
import vn.parindex.source.SourceLocation;

/** Reads one fact given as {@code indicator=value} (đọc một số liệu giả định), the value written as in a fact sheet. */
public final class FactAssignmentReader {

    /** The fact, or every fault of it; a text without {@code =} is a fact without a value. */
    public Checked<IndicatorFact> read(String assignment, IndicatorCatalogue catalogue) {
        int equals = assignment.indexOf('=');
        String id = equals < 0 ? assignment : assignment.substring(0, equals);
        String value = equals < 0 ? "" : assignment.substring(equals + 1);
        Faults faults = new Faults();
        NodeReader nodes = new NodeReader(faults);
        Optional<IndicatorFact> fact = new IndicatorReader(catalogue, nodes)
                .named(id.strip(), SourceLocation.document(assignment))
                .flatMap(indicator -> value(assignment, value, faults)
                        .flatMap(node -> new FactValueReader(nodes).read(node, indicator))
                        .map(read -> new IndicatorFact(indicator.id(), read, Provenance.NONE)));
        return faults.checked(fact);
    }

    /** The value as the only item of a list, so that nothing in it is taken for more than a value. */
    private static Optional<Node> value(String assignment, String value, Faults faults) {
        String line = value.strip().lines().findFirst().orElse("");
        return TreeReader.read(assignment, ("- " + line + "\n").getBytes(StandardCharsets.UTF_8), faults)
                .flatMap(Node::listing)
                .map(listing -> listing.items().get(0));
    }
}
