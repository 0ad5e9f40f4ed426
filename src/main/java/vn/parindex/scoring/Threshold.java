package vn.parindex.scoring;

import vn.parindex.criteria.Bound;
import vn.parindex.points.Points;

/**
 * Bound of a leaf and what reaching it gives (ngưỡng).
 *
 * @param inclusive whether equality reaches it ({@code from}) or not ({@code above})
 */
public record Threshold(Bound bound, boolean inclusive, Points points) {

    /** The branch that begins there: {@code from 80%}. */
    public String branch() {
        return (inclusive ? "from " : "above ") + bound;
    }
}
