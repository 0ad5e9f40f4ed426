package vn.parindex.criteria.yaml;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.criteria.Bound;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.located.ScalarKind;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;
import vn.parindex.source.SourceLocation;

/**
 * Reads points, shares of a maximum and bounds (đọc điểm và ngưỡng).
 *
 * <p>The maximum is empty where it could not be read itself; then nothing is compared with it.
 */
final class PointsReader {

    private final NodeReader nodes;

    PointsReader(NodeReader nodes) {
        this.nodes = nodes;
    }

    Optional<Points> maximum(Node node) {
        return nodes.decimal(node)
                .flatMap(number -> number.signum() > 0
                        ? Optional.of(new Points(Fraction.of(number)))
                        : nodes.outOfRange(node, "positive"));
    }

    Optional<Points> any(Node node) {
        return nodes.notNegative(node).map(number -> new Points(Fraction.of(number)));
    }

    Optional<Points> upTo(Node node, Optional<Points> maximum) {
        return any(node).flatMap(points -> {
            Optional<Points> most = maximum.filter(m -> points.compareTo(m) > 0);
            return most.isPresent()
                    ? nodes.faults().refuse(SetFault.POINTS_OVER_MAXIMUM, node.at(), points, most.get())
                    : Optional.of(points);
        });
    }

    /** A percentage of the maximum, in points. */
    Optional<Points> share(Node node, Optional<Points> maximum) {
        return portion(node)
                .map(percent -> maximum.orElse(Points.ZERO).times(Fraction.of(percent, BigDecimal.valueOf(100))));
    }

    /** A percentage of a whole: not below 0% and not over 100%. */
    Optional<BigDecimal> portion(Node node) {
        return nodes.percent(node)
                .flatMap(percent -> percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0
                        ? Optional.of(percent)
                        : nodes.outOfRange(node, "portion"));
    }

    /** A threshold: {@code 95%} of a rate, or {@code 12} of a count. */
    Optional<Bound> bound(Node node) {
        boolean number =
                node.scalar().filter(value -> value.kind() == ScalarKind.NUMBER).isPresent();
        boolean sign = node.scalar()
                .filter(value -> value.kind().isText() && value.text().endsWith("%"))
                .isPresent();
        if (sign) {
            return nodes.percent(node).flatMap(percent -> notNegative(node, percent, true));
        }
        return number
                ? nodes.decimal(node).flatMap(decimal -> notNegative(node, decimal, false))
                : nodes.scalar(node, "bound").flatMap(value -> nodes.wrong(node, "bound"));
    }

    Optional<Bound> positiveBound(Node node) {
        return bound(node)
                .flatMap(bound -> bound.value().isZero() ? nodes.outOfRange(node, "positive") : Optional.of(bound));
    }

    /** Notes parts or items that do not add up to the maximum. */
    void checkAddUp(SourceLocation at, Points sum, Optional<Points> maximum) {
        maximum.filter(m -> sum.compareTo(m) != 0)
                .ifPresent(m -> nodes.faults().refuse(SetFault.PARTS_NOT_MAXIMUM, at, sum, m));
    }

    private Optional<Bound> notNegative(Node node, BigDecimal number, boolean percent) {
        return number.signum() < 0
                ? nodes.outOfRange(node, "not-negative")
                : Optional.of(new Bound(Fraction.of(number), percent));
    }
}
