package vn.parindex.ranking;

import java.util.Optional;
import vn.parindex.points.Percent;

/**
 * What the doubt on the figures can come to for one unit (khoảng nghi vấn). Weights and rules are law; in doubt are
 * contradictory and missing figures, withheld points and absent evidence, and, where that is asked, what is pending.
 *
 * @param indexLow the lowest index to which the doubt can resolve; none for a unit that has no index whatever happens
 * @param rankBest the best rank over all resolutions of all units ranked together
 */
public record Doubt(
        Optional<Percent> indexLow,
        Optional<Percent> indexHigh,
        Optional<Integer> rankBest,
        Optional<Integer> rankWorst) {

    static final Doubt NOT_RANKED = new Doubt(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether the doubt can move the index at all. */
    public boolean movesIndex() {
        return !indexLow.equals(indexHigh);
    }
}
