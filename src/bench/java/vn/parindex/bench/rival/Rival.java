package vn.parindex.bench.rival;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.fact.FactSheet;

/** Another engine that scores the sample set (công cụ so sánh): it gives points alone, no reasons. */
public interface Rival {

    /** The figures in the form it takes, made before anything is timed. */
    Object prepare(FactSheet sheet);

    /** Scores one unit; what it returns is read by {@link #points}. */
    Object score(Object prepared);

    /** Points of every leaf in the order of the set, out of what {@link #score} returned. */
    List<BigDecimal> points(Object scored);
}
