package vn.parindex.criteria.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.Due;
import vn.parindex.criteria.ScoringMethod.LateStep;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.points.Points;
import vn.parindex.source.Located;

/** Reads the method {@code deadline} (đọc cách tính điểm theo thời hạn). */
final class DeadlineReader {

    private final NodeReader nodes;
    private final PointsReader points;
    private final MeasureReader measures;

    DeadlineReader(NodeReader nodes, PointsReader points, MeasureReader measures) {
        this.nodes = nodes;
        this.points = points;
        this.measures = measures;
    }

    Optional<ScoringMethod> deadline(Node node, Optional<Points> maximum) {
        return nodes.mapping(node, SetShapes.DEADLINE, keys -> {
            Optional<IndicatorId> date = keys.read("date", value -> measures.indicator(value, MeasureReader.DATE));
            Optional<Due> due = keys.read("due", this::due);
            List<Located<Integer>> days = new ArrayList<>();
            List<LateStep> late = keys.list("late", value -> lateStep(value, maximum, days));
            checkAscending(days);
            Optional<Points> otherwise = keys.read("otherwise", value -> points.upTo(value, maximum));
            return () -> new ScoringMethod.Deadline(
                    date.orElseThrow(), due.orElseThrow(), late, otherwise.orElse(Points.ZERO));
        });
    }

    private Optional<Due> due(Node node) {
        if (node.mapping().isEmpty()) {
            return nodes.day(node).map(Due::on);
        }
        return nodes.mapping(node, SetShapes.DUE, keys -> {
            Optional<IndicatorId> after = keys.read("after", value -> measures.indicator(value, MeasureReader.DATE));
            Optional<Integer> days = keys.read("days", nodes::whole);
            return () -> Due.after(after.orElseThrow(), days.orElseThrow());
        });
    }

    private Optional<LateStep> lateStep(Node node, Optional<Points> maximum, List<Located<Integer>> all) {
        return nodes.mapping(node, SetShapes.LATE_STEP, keys -> {
            Optional<Integer> days = keys.read("days", this::positive);
            days.ifPresent(value -> all.add(new Located<>(value, keys.placeOf("days"))));
            Optional<Points> given = keys.read("points", value -> points.upTo(value, maximum));
            return () -> new LateStep(days.orElseThrow(), given.orElseThrow());
        });
    }

    private Optional<Integer> positive(Node node) {
        return nodes.whole(node).flatMap(days -> days > 0 ? Optional.of(days) : nodes.outOfRange(node, "positive"));
    }

    private void checkAscending(List<Located<Integer>> days) {
        for (int i = 1; i < days.size(); i++) {
            int before = days.get(i - 1).value();
            Located<Integer> step = days.get(i);
            if (step.value() <= before) {
                nodes.faults().refuse(SetFault.LATE_STEPS_NOT_ASCENDING, step.at(), step.value(), before);
            }
        }
    }
}
