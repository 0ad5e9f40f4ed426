package vn.parindex.criteria.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.Case;
import vn.parindex.criteria.ScoringMethod.Part;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.located.FileFault;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.points.Points;

/** Reads scoring methods (đọc cách tính điểm) by their kind; those made of others here, the simple ones elsewhere. */
final class MethodReader {

    private final NodeReader nodes;
    private final PointsReader points;
    private final MeasureReader measures;
    private final ConditionReader conditions;
    private final Map<String, BiFunction<Node, Optional<Points>, Optional<? extends ScoringMethod>>> byKind =
            new LinkedHashMap<>();

    MethodReader(NodeReader nodes, IndicatorCatalogue catalogue) {
        this.nodes = nodes;
        this.points = new PointsReader(nodes);
        this.measures = new MeasureReader(nodes, catalogue);
        this.conditions = new ConditionReader(nodes, catalogue);
        MeasuredMethodReader measured = new MeasuredMethodReader(nodes, points, measures);
        ItemMethodReader items = new ItemMethodReader(nodes, points, measures);
        byKind.put("tiers", measured::tiers);
        byKind.put("proportional", (node, maximum) -> measured.proportional(node));
        byKind.put("linear", measured::linear);
        byKind.put("flag", (node, maximum) -> items.flag(node));
        byKind.put("choice", items::choice);
        byKind.put("checklist", items::checklist);
        byKind.put("count", (node, maximum) -> items.count(node));
        byKind.put("deduction", items::deduction);
        byKind.put("deadline", new DeadlineReader(nodes, points, measures)::deadline);
        byKind.put("relative", (node, maximum) -> measured.relative(node));
        byKind.put("survey", (node, maximum) -> items.survey(node));
        byKind.put("council", (node, maximum) -> council(node));
        byKind.put("sum", this::sum);
        byKind.put("best", this::best);
        byKind.put("cases", this::cases);
        byKind.put("special", (node, maximum) -> special(node));
    }

    /** The method; its points are held against the maximum of the leaf or part, where that is known. */
    Optional<ScoringMethod> read(Node node, Optional<Points> maximum) {
        Optional<Node.Mapping> mapping = nodes.mapping(node);
        Optional<Node> kind = mapping.flatMap(keys -> keys.find("kind")).map(Node.Entry::value);
        if (mapping.isPresent() && kind.isEmpty()) {
            return nodes.faults().refuse(FileFault.MISSING_KEY, node.at(), "kind");
        }
        Map<String, String> kinds = byKind.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
        return kind.flatMap(word -> nodes.word(word, kinds))
                .flatMap(name -> byKind.get(name).apply(node, maximum));
    }

    private Optional<ScoringMethod> council(Node node) {
        return nodes.mapping(node, SetShapes.COUNCIL, keys -> ScoringMethod.Council::new);
    }

    private Optional<ScoringMethod> special(Node node) {
        return nodes.mapping(node, SetShapes.SPECIAL, keys -> {
            String rule = keys.text("rule");
            List<IndicatorId> facts = keys.list("facts", measures::indicator);
            List<IndicatorId> given = keys.list("given", measures::indicator);
            return () -> new ScoringMethod.Special(rule, facts, given);
        });
    }

    private Optional<ScoringMethod> sum(Node node, Optional<Points> maximum) {
        return nodes.mapping(node, SetShapes.SUM, keys -> {
            List<Part> parts = keys.list("parts", this::part);
            keys.find("parts")
                    .flatMap(list -> WrittenPoints.ofItems(list, "maxPoints"))
                    .ifPresent(sum -> points.checkAddUp(keys.placeOf("parts"), sum, maximum));
            return () -> new ScoringMethod.Sum(parts);
        });
    }

    private Optional<Part> part(Node node) {
        return nodes.mapping(node, SetShapes.PART, keys -> {
            Optional<Points> own = keys.read("maxPoints", points::maximum);
            Optional<ScoringMethod> method = keys.read("method", value -> read(value, own));
            return () -> new Part(own.orElseThrow(), method.orElseThrow());
        });
    }

    private Optional<ScoringMethod> best(Node node, Optional<Points> maximum) {
        return nodes.mapping(node, SetShapes.BEST, keys -> {
            List<ScoringMethod> of = keys.list("of", value -> read(value, maximum));
            return () -> new ScoringMethod.Best(of);
        });
    }

    private Optional<ScoringMethod> cases(Node node, Optional<Points> maximum) {
        return nodes.mapping(node, SetShapes.CASES, keys -> {
            List<Case> cases = keys.list("cases", value -> oneCase(value, maximum));
            Optional<ScoringMethod> otherwise = keys.read("otherwise", value -> read(value, maximum));
            return () -> new ScoringMethod.Cases(cases, otherwise);
        });
    }

    private Optional<Case> oneCase(Node node, Optional<Points> maximum) {
        return nodes.mapping(node, SetShapes.CASE, keys -> {
            Optional<Condition> when = keys.read("when", conditions::read);
            Optional<ScoringMethod> method = keys.read("method", value -> read(value, maximum));
            return () -> new Case(when.orElseThrow(), method.orElseThrow());
        });
    }
}
