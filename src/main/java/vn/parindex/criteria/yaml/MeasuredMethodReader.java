package vn.parindex.criteria.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.Anchor;
import vn.parindex.criteria.ScoringMethod.Tier;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.points.Points;

/** Reads the methods that look at one measure: {@code tiers}, {@code proportional}, {@code linear}, {@code relative}. */
final class MeasuredMethodReader {

    private final NodeReader nodes;
    private final PointsReader points;
    private final MeasureReader measures;

    MeasuredMethodReader(NodeReader nodes, PointsReader points, MeasureReader measures) {
        this.nodes = nodes;
        this.points = points;
        this.measures = measures;
    }

    Optional<ScoringMethod> tiers(Node node, Optional<Points> maximum) {
        return nodes.mapping(node, SetShapes.TIERS, keys -> {
            Optional<Measure> measure = keys.read("measure", measures::measure);
            DescendingBounds bounds = new DescendingBounds();
            List<Tier> tiers = keys.list("tiers", value -> tier(value, maximum, bounds));
            bounds.check(nodes.faults());
            Optional<Points> otherwise = keys.read("otherwise", value -> points.upTo(value, maximum));
            return () -> new ScoringMethod.Tiers(measure.orElseThrow(), tiers, otherwise.orElse(Points.ZERO));
        });
    }

    private Optional<Tier> tier(Node node, Optional<Points> maximum, DescendingBounds bounds) {
        return nodes.mapping(node, SetShapes.TIER, keys -> {
            Optional<String> form = keys.oneOf("from", "above");
            Optional<Bound> bound = form.flatMap(key -> keys.read(key, points::bound));
            boolean inclusive = form.filter("from"::equals).isPresent();
            bound.ifPresent(b -> bounds.add(new DescendingBounds.Step(b, inclusive, keys.placeOf(form.orElseThrow()))));
            Optional<Points> given = keys.oneOf("points", "share")
                    .flatMap(key -> keys.read(
                            key,
                            value -> key.equals("share") ? points.share(value, maximum) : points.upTo(value, maximum)));
            return () -> new Tier(bound.orElseThrow(), inclusive, given.orElseThrow());
        });
    }

    Optional<ScoringMethod> proportional(Node node) {
        return nodes.mapping(node, SetShapes.PROPORTIONAL, keys -> {
            Optional<Measure> measure = keys.read("measure", measures::measure);
            Optional<Bound> base = keys.read("base", points::positiveBound);
            Optional<Bound> floor = keys.read("floor", points::bound);
            Optional<Bound> full = keys.read("full", points::positiveBound);
            if (!keys.has("base") && measure.filter(m -> !measures.isRate(m)).isPresent()) {
                nodes.faults().refuse(SetFault.BASE_REQUIRED, keys.at());
            }
            floor.ifPresent(f -> full.filter(
                            t -> t.percent() == f.percent() && t.value().compareTo(f.value()) < 0)
                    .ifPresent(t -> nodes.faults()
                            .refuse(SetFault.FLOOR_OVER_FULL, keys.placeOf("floor"), f.toString(), t.toString())));
            return () -> new ScoringMethod.Proportional(measure.orElseThrow(), base.orElse(Bound.WHOLE), floor, full);
        });
    }

    Optional<ScoringMethod> linear(Node node, Optional<Points> maximum) {
        return nodes.mapping(node, SetShapes.LINEAR, keys -> {
            Optional<Measure> measure = keys.read("measure", measures::measure);
            Optional<Anchor> from = keys.read("from", value -> anchor(value, maximum));
            Optional<Anchor> to = keys.read("to", value -> anchor(value, maximum));
            if (from.isPresent() && to.isPresent()) {
                check(from.get().at(), to.get().at(), keys.find("to").orElseThrow());
            }
            return () -> new ScoringMethod.Linear(measure.orElseThrow(), from.orElseThrow(), to.orElseThrow());
        });
    }

    private void check(Bound from, Bound to, Node place) {
        if (from.percent() != to.percent()) {
            nodes.faults().refuse(SetFault.BOUNDS_MIXED, place.at(), to.toString(), from.toString());
        } else if (from.value().compareTo(to.value()) == 0) {
            nodes.faults().refuse(SetFault.ANCHORS_EQUAL, place.at(), to.toString());
        }
    }

    private Optional<Anchor> anchor(Node node, Optional<Points> maximum) {
        return nodes.mapping(node, SetShapes.LINEAR_END, keys -> {
            Optional<Bound> at = keys.read("at", points::bound);
            Optional<Points> given = keys.read("points", value -> points.upTo(value, maximum));
            return () -> new Anchor(at.orElseThrow(), given.orElseThrow());
        });
    }

    Optional<ScoringMethod> relative(Node node) {
        return nodes.mapping(node, SetShapes.RELATIVE, keys -> {
            Optional<Measure> measure = keys.read("measure", measures::measure);
            keys.read("to", value -> nodes.word(value, Map.of("best", "best")));
            return () -> new ScoringMethod.Relative(measure.orElseThrow());
        });
    }
}
