package vn.parindex.criteria.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.located.FileFault;
import vn.parindex.located.FileProblem;
import vn.parindex.located.MappingReader;
import vn.parindex.located.Nearest;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.source.Located;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.UnitLevel;
import vn.parindex.wording.Message;

/** Reads definitions of indicators (khai báo chỉ tiêu số liệu), of the catalogue and of a set's own. */
final class IndicatorDefinitions {

    private static final Map<String, IndicatorType> TYPES = Stream.of(IndicatorType.values())
            .collect(Collectors.toMap(IndicatorType::code, type -> type, (a, b) -> a, LinkedHashMap::new));

    private final NodeReader nodes;
    private final IndicatorCatalogue known;
    private final Map<IndicatorId, SourceLocation> defined = new LinkedHashMap<>();
    private final List<Located<IndicatorId>> references = new ArrayList<>();
    private final NarrativeReader narrative;

    IndicatorDefinitions(NodeReader nodes, IndicatorCatalogue known) {
        this.nodes = nodes;
        this.known = known;
        this.narrative = new NarrativeReader(nodes, references::add);
    }

    /** What the definitions read so far say of running text. */
    NarrativeReader narrative() {
        return narrative;
    }

    Optional<Indicator> ofCatalogue(Node node) {
        return nodes.mapping(node, IndicatorShapes.INDICATOR, keys -> {
            Optional<IndicatorId> id = keys.read("id", this::definedId);
            String group = keys.text("group");
            Optional<IndicatorType> type = keys.read("type", value -> nodes.word(value, TYPES));
            String unit = keys.text("unit");
            String name = keys.text("name");
            String nameEn = keys.text("nameEn");
            Optional<IndicatorId> numerator = rateMember(keys, "numerator", type);
            Optional<IndicatorId> denominator = rateMember(keys, "denominator", type);
            List<String> labels = keys.list("labels", nodes::text);
            List<String> under = keys.list("under", nodes::text);
            List<UnitLevel> forms = keys.list("forms", this::level);
            boolean lessIsBetter = keys.read("lessIsBetter", nodes::yesNo).orElse(false);
            id.ifPresent(of -> keys.list("narrative", one -> narrative.pattern(of, one)));
            return () -> new Indicator(
                    id.orElseThrow(),
                    type.orElseThrow(),
                    group,
                    name,
                    nameEn,
                    unit,
                    numerator,
                    denominator,
                    labels,
                    under,
                    forms,
                    lessIsBetter,
                    keys.at());
        });
    }

    Optional<Indicator> ofSet(Node node) {
        return nodes.mapping(node, IndicatorShapes.OWN_INDICATOR, keys -> {
            Optional<IndicatorId> id = keys.read("id", this::definedId);
            String name = keys.text("name");
            Optional<IndicatorType> type = keys.read("type", value -> nodes.word(value, TYPES));
            String unit = keys.text("unit");
            boolean lessIsBetter = keys.read("lessIsBetter", nodes::yesNo).orElse(false);
            return () -> new Indicator(
                    id.orElseThrow(),
                    type.orElseThrow(),
                    "",
                    name,
                    "",
                    unit,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    lessIsBetter,
                    keys.at());
        });
    }

    Optional<UnitLevel> level(Node node) {
        return nodes.word(node, PolicyReader.words(UnitLevel.class));
    }

    /** An indicator that is named elsewhere than in its own definition; whether it exists is asked at the end. */
    Optional<IndicatorId> reference(Node node) {
        Optional<IndicatorId> id = id(node);
        id.ifPresent(value -> references.add(new Located<>(value, node.at())));
        return id;
    }

    /** Indicators may be named before their own definition, so they are looked up at the end. */
    void checkReferences() {
        Set<IndicatorId> all = new LinkedHashSet<>(defined.keySet());
        List<String> names = all.stream().map(IndicatorId::value).toList();
        for (Located<IndicatorId> member : references) {
            if (!all.contains(member.value())) {
                String name = member.value().value();
                FileProblem problem = FileProblem.of(FileFault.UNKNOWN_INDICATOR, member.at(), name);
                List<String> near = new Nearest(names).to(name);
                nodes.faults().add(near.isEmpty() ? problem : problem.withHint(Message.of("files.nearest", near)));
            }
        }
    }

    private Optional<IndicatorId> rateMember(MappingReader keys, String key, Optional<IndicatorType> type) {
        Optional<IndicatorId> id = keys.read(key, this::reference);
        if (keys.has(key) && type.filter(t -> t != IndicatorType.PERCENT).isPresent()) {
            nodes.faults().refuse(SetFault.NOT_A_RATE, keys.placeOf(key), key);
        }
        return id;
    }

    private Optional<IndicatorId> definedId(Node node) {
        Optional<IndicatorId> id = id(node);
        return id.flatMap(value -> {
            Optional<SourceLocation> first = Optional.ofNullable(defined.putIfAbsent(value, node.at()))
                    .or(() -> known.find(value).map(Indicator::at));
            if (first.isEmpty()) {
                return id;
            }
            nodes.faults()
                    .add(FileProblem.of(
                                    FileFault.DUPLICATE_ID,
                                    node.at(),
                                    value.value(),
                                    first.get().document(),
                                    Integer.toString(first.get().line()))
                            .alsoAt(first.get()));
            return Optional.empty();
        });
    }

    private Optional<IndicatorId> id(Node node) {
        return nodes.text(node)
                .flatMap(text -> IndicatorId.isValid(text)
                        ? Optional.of(new IndicatorId(text))
                        : nodes.faults().refuse(FileFault.NOT_AN_INDICATOR_ID, node.at(), text));
    }
}
