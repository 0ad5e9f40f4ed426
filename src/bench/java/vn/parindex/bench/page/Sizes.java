package vn.parindex.bench.page;

import java.util.List;
import java.util.stream.Stream;

/** Sizes of the runs whose cost a unit was measured (số đơn vị mỗi lượt). */
public final class Sizes {

    private Sizes() {}

    /** Name of the figure for a size. */
    public static String name(int size) {
        return "cost." + size;
    }

    /** Name of the figure for a size of which all scores are kept. */
    public static String kept(int size) {
        return "kept." + size;
    }

    static List<Integer> of(Figures figures) {
        return Stream.of(100, 1_000, 10_000, 100_000, 1_000_000)
                .filter(size -> figures.has(name(size)))
                .toList();
    }
}
