package vn.parindex.bench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
        return new Rounds(values(name)).median();
    }

    double least(String name) {
        return new Rounds(values(name)).least();
    }

    double most(String name) {
        return new Rounds(values(name)).most();
    }

    double value(String name, int repeat) {
        return values(name).get(repeat);
    }

    /** The median over the rounds of one figure over another of the same round. */
    double medianRatio(String over, String under) {
        return ratio(over, under).median();
    }

    /** One figure over another, round by round. */
    Rounds ratio(String over, String under) {
        return new Rounds(IntStream.range(0, Math.min(repeats(over), repeats(under)))
                .mapToObj(round -> value(over, round) / value(under, round))
                .toList());
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
