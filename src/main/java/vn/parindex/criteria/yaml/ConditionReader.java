package vn.parindex.criteria.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Condition;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.located.FactValueReader;
import vn.parindex.located.IndicatorReader;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.located.ScalarKind;

/** Reads conditions (đọc điều kiện): {@code { fact, is }} or {@code { fact, atLeast }}. */
final class ConditionReader {

    private static final List<String> NUMERIC = List.of("count", "percent", "money", "code");

    private final NodeReader nodes;
    private final IndicatorReader indicators;
    private final FactValueReader values;

    ConditionReader(NodeReader nodes, IndicatorCatalogue catalogue) {
        this.nodes = nodes;
        this.indicators = new IndicatorReader(catalogue, nodes);
        this.values = new FactValueReader(nodes);
    }

    Optional<Condition> read(Node node) {
        return nodes.mapping(node, SetShapes.CONDITION, keys -> {
            Optional<Indicator> fact = keys.read("fact", indicators::read);
            Optional<String> form = keys.oneOf("is", "atLeast");
            Optional<Condition> is = form.filter("is"::equals)
                    .flatMap(key -> fact)
                    .flatMap(indicator -> keys.read("is", value -> is(value, indicator)));
            Optional<Condition> atLeast = form.filter("atLeast"::equals)
                    .flatMap(key -> fact)
                    .flatMap(indicator -> keys.read("atLeast", value -> atLeast(value, indicator)));
            return () -> is.or(() -> atLeast).orElseThrow();
        });
    }

    private Optional<Condition> is(Node node, Indicator indicator) {
        return values.read(node, indicator)
                .flatMap(value -> value.equals(FactValue.CONTRADICTORY)
                        ? nodes.faults().refuse(SetFault.CONTRADICTORY_CONDITION, node.at())
                        : Optional.of(new Condition.Is(indicator.id(), value)));
    }

    private Optional<Condition> atLeast(Node node, Indicator indicator) {
        if (!indicator.type().isNumeric() && indicator.type() != IndicatorType.CODE) {
            return nodes.faults()
                    .refuse(
                            SetFault.WRONG_INDICATOR_TYPE,
                            node.at(),
                            indicator.id().value(),
                            indicator.type().code(),
                            NUMERIC);
        }
        boolean sign = indicator.type() == IndicatorType.PERCENT
                && node.scalar()
                        .filter(value -> value.kind() != ScalarKind.NUMBER)
                        .isPresent();
        Optional<BigDecimal> bound = sign ? nodes.percent(node) : nodes.decimal(node);
        return bound.map(number -> new Condition.AtLeast(indicator.id(), number));
    }
}
