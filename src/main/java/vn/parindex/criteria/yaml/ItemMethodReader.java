package vn.parindex.criteria.yaml;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.ChecklistItem;
import vn.parindex.criteria.ScoringMethod.DeductionItem;
import vn.parindex.criteria.ScoringMethod.SurveyOption;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.located.FileFault;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/**
 * Reads the methods that look at facts one by one: {@code flag}, {@code choice}, {@code checklist}, {@code count},
 * {@code deduction}, {@code survey}.
 */
final class ItemMethodReader {

    private final NodeReader nodes;
    private final PointsReader points;
    private final MeasureReader measures;

    ItemMethodReader(NodeReader nodes, PointsReader points, MeasureReader measures) {
        this.nodes = nodes;
        this.points = points;
        this.measures = measures;
    }

    Optional<ScoringMethod> flag(Node node) {
        return nodes.mapping(node, SetShapes.FLAG, keys -> {
            Optional<IndicatorId> fact = keys.read("fact", value -> measures.indicator(value, MeasureReader.FLAG));
            return () -> new ScoringMethod.Flag(fact.orElseThrow());
        });
    }

    Optional<ScoringMethod> choice(Node node, Optional<Points> maximum) {
        return nodes.mapping(node, SetShapes.CHOICE, keys -> {
            Optional<IndicatorId> fact = keys.read("fact", value -> measures.indicator(value, MeasureReader.CHOICE));
            Optional<Map<String, Points>> codes =
                    keys.read("points", value -> byCode(value, one -> points.upTo(one, maximum)));
            return () -> new ScoringMethod.Choice(fact.orElseThrow(), codes.orElseThrow());
        });
    }

    Optional<ScoringMethod> checklist(Node node, Optional<Points> maximum) {
        return nodes.mapping(node, SetShapes.CHECKLIST, keys -> {
            List<ChecklistItem> items = keys.list("items", value -> checklistItem(value, maximum));
            keys.find("items")
                    .flatMap(list -> WrittenPoints.ofItems(list, "points"))
                    .ifPresent(sum -> points.checkAddUp(keys.placeOf("items"), sum, maximum));
            return () -> new ScoringMethod.Checklist(items);
        });
    }

    private Optional<ChecklistItem> checklistItem(Node node, Optional<Points> maximum) {
        return nodes.mapping(node, SetShapes.CHECKLIST_ITEM, keys -> {
            Optional<IndicatorId> fact = keys.read("fact", value -> measures.indicator(value, MeasureReader.FLAG));
            String written = keys.text("name");
            Optional<Points> given = keys.read("points", value -> points.upTo(value, maximum));
            return () -> new ChecklistItem(
                    fact.orElseThrow(),
                    written.isEmpty() ? measures.nameOf(fact.orElseThrow()) : written,
                    given.orElseThrow());
        });
    }

    Optional<ScoringMethod> count(Node node) {
        return nodes.mapping(node, SetShapes.COUNT, keys -> {
            Optional<Amount> amount = keys.read("amount", measures::amount);
            Optional<Points> each = keys.read("each", points::maximum);
            return () -> new ScoringMethod.Count(amount.orElseThrow(), each.orElseThrow());
        });
    }

    Optional<ScoringMethod> deduction(Node node, Optional<Points> maximum) {
        return nodes.mapping(node, SetShapes.DEDUCTION, keys -> {
            List<DeductionItem> items = keys.list("items", value -> deductionItem(value, maximum));
            return () -> new ScoringMethod.Deduction(items);
        });
    }

    private Optional<DeductionItem> deductionItem(Node node, Optional<Points> maximum) {
        return nodes.mapping(node, SetShapes.DEDUCTION_ITEM, keys -> {
            Optional<Amount> amount = keys.read("amount", measures::amount);
            Optional<String> form = keys.oneOf("each", "share", "all");
            boolean all = form.filter("all"::equals).isPresent();
            Optional<Points> each = form.flatMap(key -> switch (key) {
                case "each" -> keys.read(key, points::maximum);
                case "share" -> keys.read(key, value -> points.share(value, maximum));
                default -> keys.read(key, value -> everything(value, maximum));
            });
            return () -> new DeductionItem(amount.orElseThrow(), each.orElseThrow(), all);
        });
    }

    private Optional<Points> everything(Node node, Optional<Points> maximum) {
        return nodes.yesNo(node)
                .flatMap(all -> all ? Optional.of(maximum.orElse(Points.ZERO)) : nodes.outOfRange(node, "true"));
    }

    Optional<ScoringMethod> survey(Node node) {
        return nodes.mapping(node, SetShapes.SURVEY, keys -> {
            Optional<Map<String, SurveyOption>> options =
                    keys.read("options", value -> byCode(value, this::surveyOption));
            return () -> new ScoringMethod.Survey(options.orElseThrow());
        });
    }

    private Optional<SurveyOption> surveyOption(Node node) {
        return nodes.mapping(node, SetShapes.SURVEY_OPTION, keys -> {
            Optional<IndicatorId> count = keys.read("count", value -> measures.indicator(value, MeasureReader.COUNT));
            Optional<BigDecimal> weight = keys.read("weight", points::portion);
            return () -> new SurveyOption(count.orElseThrow(), new Bound(Fraction.of(weight.orElseThrow()), true));
        });
    }

    /** A mapping whose keys are codes, in the order written. */
    private <T> Optional<Map<String, T>> byCode(Node node, Function<Node, Optional<T>> reading) {
        int before = nodes.faults().errors();
        Map<String, T> all = new LinkedHashMap<>();
        Optional<Node.Mapping> mapping = nodes.mapping(node);
        if (mapping.filter(m -> m.entries().isEmpty()).isPresent()) {
            return nodes.faults().refuse(FileFault.EMPTY_LIST, node.at());
        }
        mapping.ifPresent(codes -> codes.entries()
                .forEach(entry -> nodes.key(entry)
                        .ifPresent(code -> reading.apply(entry.value()).ifPresent(value -> all.put(code, value)))));
        return nodes.faults().unlessErrorsSince(before, () -> all);
    }
}
