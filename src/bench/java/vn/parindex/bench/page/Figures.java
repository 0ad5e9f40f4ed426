package vn.parindex.bench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was measured, by name, every repeat (số đo). */
public final class Figures {

    private final Map<String, List<Double>> byName = new TreeMap<>();

    public void add(String name, double value) {
        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    int repeats(String name) {
        return values(name).size();
    }

    double median(String name) {
        List<Double> sorted = values(name).stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double least(String name) {
        return values(name).stream().min(Double::compare).orElseThrow();
    }

    double most(String name) {
        return values(name).stream().max(Double::compare).orElseThrow();
    }

    /** The median over the rounds of one figure over another of the same round. */
    double medianRatio(String over, String under) {
        Figures ratios = new Figures();
        for (int i = 0; i < Math.min(repeats(over), repeats(under)); i++) {
            ratios.add("ratio", values(over).get(i) / values(under).get(i));
        }
        return ratios.median("ratio");
    }

    private List<Double> values(String name) {
        List<Double> values = byName.get(name);
        if (values == null) {
            throw new IllegalArgumentException(
                    "nothing was measured for '%s', only for %s".formatted(name, byName.keySet()));
        }
        return values;
    }
}
