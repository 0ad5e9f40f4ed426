package vn.parindex.bench.rival;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;

/** The sample set as a DMN model (mô hình DMN): one decision a leaf. */
final class DmnModelText {

    static final String NAMESPACE = "https://parindex.vn/bench";
    static final String NAME = "bench-100";

    private final CriteriaSet set;

    DmnModelText(CriteriaSet set) {
        this.set = set;
    }

    String write() {
        String inputs = set.ownIndicators().stream().map(DmnModelText::input).collect(Collectors.joining());
        List<Leaf> leaves = set.leaves();
        List<String> decisions = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            decisions.add(decision(decisionName(i), leaves.get(i)));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="bench" name="%s" namespace="%s">
                """.formatted(NAME, NAMESPACE) + inputs + String.join("", decisions) + "</definitions>\n";
    }

    static String decisionName(int leaf) {
        return "leaf_%03d".formatted(leaf);
    }

    private static String input(Indicator indicator) {
        String id = indicator.id().value();
        return "<inputData id=\"%s\" name=\"%s\"><variable name=\"%s\" typeRef=\"%s\"/></inputData>%n"
                .formatted(id, id, id, type(indicator.type()));
    }

    private static String type(IndicatorType type) {
        return switch (type) {
            case COUNT, MONEY, PERCENT -> "number";
            case FLAG -> "boolean";
            case CODE, TEXT -> "string";
            case DATE -> "Any";
        };
    }

    private String decision(String name, Leaf leaf) {
        String needs = leaf.indicators().stream()
                .map(IndicatorId::value)
                .map(id -> "<informationRequirement id=\"%s_%s\"><requiredInput href=\"#%s\"/></informationRequirement>"
                        .formatted(name, id, id))
                .collect(Collectors.joining());
        return "<decision id=\"%s\" name=\"%s\"><variable name=\"%s\" typeRef=\"number\"/>%s%s</decision>%n"
                .formatted(name, name, name, needs, leaf.method().accept(new DmnLogic(name, leaf, set)));
    }
}
