package vn.parindex.criteria.yaml;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.Measure;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.located.IndicatorReader;
import vn.parindex.located.MappingReader;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;

/** Reads indicators of a wanted type, amounts and measures (đọc đại lượng đo). */
final class MeasureReader {

    static final Set<IndicatorType> FLAG = EnumSet.of(IndicatorType.FLAG);
    static final Set<IndicatorType> DATE = EnumSet.of(IndicatorType.DATE);
    static final Set<IndicatorType> COUNT = EnumSet.of(IndicatorType.COUNT);
    static final Set<IndicatorType> CHOICE = EnumSet.of(IndicatorType.CODE, IndicatorType.FLAG);
    private static final Set<IndicatorType> PERCENT = EnumSet.of(IndicatorType.PERCENT);
    private static final Set<IndicatorType> ADDABLE =
            EnumSet.of(IndicatorType.COUNT, IndicatorType.PERCENT, IndicatorType.MONEY, IndicatorType.FLAG);

    private final NodeReader nodes;
    private final IndicatorReader indicators;
    private final IndicatorCatalogue catalogue;

    MeasureReader(NodeReader nodes, IndicatorCatalogue catalogue) {
        this.nodes = nodes;
        this.indicators = new IndicatorReader(catalogue, nodes);
        this.catalogue = catalogue;
    }

    Optional<IndicatorId> indicator(Node node, Set<IndicatorType> types) {
        return indicators.read(node).flatMap(indicator -> {
            if (types.contains(indicator.type())) {
                return Optional.of(indicator.id());
            }
            return nodes.faults()
                    .refuse(
                            SetFault.WRONG_INDICATOR_TYPE,
                            node.at(),
                            indicator.id().value(),
                            indicator.type().code(),
                            types.stream().map(IndicatorType::code).toList());
        });
    }

    Optional<IndicatorId> indicator(Node node) {
        return indicators.read(node).map(Indicator::id);
    }

    /** The Vietnamese name of a known indicator. */
    String nameOf(IndicatorId id) {
        return catalogue.find(id).orElseThrow().nameVi();
    }

    /** An id, a list of ids, or {@code { sum, minus }}. */
    Optional<Amount> amount(Node node) {
        if (node.mapping().isPresent()) {
            Set<IndicatorId> seen = new HashSet<>();
            return nodes.mapping(node, SetShapes.AMOUNT, keys -> {
                List<IndicatorId> sum = keys.list("sum", one -> member(one, seen));
                List<IndicatorId> minus = keys.list("minus", one -> member(one, seen));
                return () -> new Amount(sum, minus);
            });
        }
        if (node.listing().isPresent()) {
            int before = nodes.faults().errors();
            Set<IndicatorId> seen = new HashSet<>();
            return nodes.list(node, one -> member(one, seen))
                    .flatMap(sum -> nodes.faults().unlessErrorsSince(before, () -> new Amount(sum, List.of())));
        }
        return indicator(node, ADDABLE).map(Amount::of);
    }

    Optional<Measure> measure(Node node) {
        return nodes.mapping(node, SetShapes.MEASURE, keys -> {
            Optional<String> form = keys.oneOf("ratio", "value");
            boolean mayExceed = mayExceed(keys);
            Optional<Measure> ratio =
                    form.filter("ratio"::equals).flatMap(key -> keys.read(key, value -> ratio(value, mayExceed)));
            Optional<Measure> value = form.filter("value"::equals)
                    .flatMap(key -> keys.read(key, this::amount))
                    .map(amount -> new Measure.OfValue(amount, mayExceed));
            return () -> ratio.or(() -> value).orElseThrow();
        });
    }

    /** Whether 100% is the whole: a ratio, or the value of a percent indicator. */
    boolean isRate(Measure measure) {
        return measure.match(
                ratio -> true,
                value -> value.indicators().stream()
                        .allMatch(id -> catalogue
                                .find(id)
                                .filter(indicator -> indicator.type() == IndicatorType.PERCENT)
                                .isPresent()));
    }

    private Optional<Measure> ratio(Node node, boolean mayExceedOutside) {
        return nodes.mapping(node, SetShapes.RATIO, keys -> {
            Optional<Amount> of = keys.read("of", this::amount);
            Optional<Amount> to = keys.read("to", this::amount);
            Optional<IndicatorId> printed = keys.read("printed", one -> indicator(one, PERCENT));
            boolean mayExceed = mayExceed(keys) || mayExceedOutside;
            return () -> new Measure.OfRatio(of.orElseThrow(), to.orElseThrow(), printed, mayExceed);
        });
    }

    private boolean mayExceed(MappingReader keys) {
        return keys.read("mayExceed", nodes::yesNo).orElse(false);
    }

    private Optional<IndicatorId> member(Node node, Set<IndicatorId> seen) {
        Optional<IndicatorId> id = indicator(node, ADDABLE);
        return id.flatMap(value ->
                seen.add(value) ? id : nodes.faults().refuse(SetFault.REPEATED_INDICATOR, node.at(), value.value()));
    }
}
