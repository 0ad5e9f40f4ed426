package vn.parindex.ingest.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.OtherReading;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.located.FactValueReader;
import vn.parindex.located.IndicatorReader;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.source.SourceLocation;

/** Reads the facts of a sheet (đọc số liệu), in their short form and with provenance. */
final class FactReader {

    private final NodeReader nodes;
    private final IndicatorReader indicators;
    private final FactValueReader values;
    private final PlaceReader places;

    FactReader(NodeReader nodes, IndicatorCatalogue catalogue, PlaceReader places) {
        this.nodes = nodes;
        this.indicators = new IndicatorReader(catalogue, nodes);
        this.values = new FactValueReader(nodes);
        this.places = places;
    }

    /** All facts by indicator, in the order written. */
    Optional<Map<IndicatorId, IndicatorFact>> facts(Node node) {
        return nodes.mapping(node).map(mapping -> {
            Map<IndicatorId, IndicatorFact> facts = new LinkedHashMap<>();
            mapping.entries()
                    .forEach(entry -> indicators
                            .named(entry.key(), entry.at())
                            .flatMap(indicator -> fact(entry, indicator))
                            .ifPresent(fact -> facts.put(fact.indicator(), fact)));
            return facts;
        });
    }

    private Optional<IndicatorFact> fact(Node.Entry entry, Indicator indicator) {
        Optional<SourceLocation> written = Optional.of(entry.at());
        if (entry.value().mapping().isEmpty()) {
            Provenance provenance = new Provenance("", Optional.empty(), "", List.of(), written);
            return values.read(entry.value(), indicator)
                    .map(value -> new IndicatorFact(indicator.id(), value, provenance));
        }
        return nodes.mapping(entry.value(), SheetShapes.FACT, keys -> {
            Optional<FactValue> value = keys.read("value", node -> values.read(node, indicator));
            String printed = keys.text("printed");
            Optional<SourceLocation> source = keys.read("source", places::place);
            String note = keys.text("note");
            List<OtherReading> also = keys.list("also", node -> other(node, indicator));
            return () -> new IndicatorFact(
                    indicator.id(), value.orElseThrow(), new Provenance(printed, source, note, also, written));
        });
    }

    private Optional<OtherReading> other(Node node, Indicator indicator) {
        return nodes.mapping(node, SheetShapes.READING, keys -> {
            Optional<FactValue> value = keys.read("value", one -> values.read(one, indicator));
            String printed = keys.text("printed");
            Optional<SourceLocation> source = keys.read("source", places::place);
            return () -> new OtherReading(value.orElseThrow(), printed, source);
        });
    }
}
