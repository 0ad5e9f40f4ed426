package vn.parindex.ranking;

import java.util.Set;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Fraction;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.Reading;

/**
 * What the doubt of the others does to a leaf that is scored against the best of the group (tiêu chí so với đơn vị cao
 * nhất): while the measure of one unit is in doubt, so is the best.
 *
 * <p>Missing figures can only raise the best, so that the others can fall, to M × x where x cannot be over 100%, else to
 * nothing; contradictory ones can lower it too, so that the others can rise. Each unit is taken by itself: the bounds are
 * safe, and not always reached together.
 *
 * @param falling relative leaves on which a unit of the group is in doubt
 * @param rising those of them whose best may also turn out lower
 */
record RelativeReach(RankBasis basis, Set<LeafId> falling, Set<LeafId> rising) {

    RelativeReach {
        falling = Set.copyOf(falling);
        rising = Set.copyOf(rising);
    }

    /** Whether a leaf that is pending because it has nobody to be held against may come in by the data of another unit. */
    boolean mayComeIn(LeafScore leaf) {
        return falling.contains(leaf.leaf().id());
    }

    Reach of(LeafScore leaf, Reach own) {
        if (!falling.contains(leaf.leaf().id()) || basis.decided(leaf).isPresent()) {
            return own;
        }
        Reach lower = own.downTo(least(leaf));
        return rising.contains(leaf.leaf().id()) ? lower.upToAll() : lower;
    }

    /** The points against a best of 100%, where nobody can be better than that. */
    private static Points least(LeafScore leaf) {
        boolean whole = leaf.leaf().method() instanceof ScoringMethod.Relative relative
                && !relative.measure().mayExceed()
                && leaf.leaf().policies().leafRounding().isEmpty();
        return whole ? leaf.leaf().maxPoints().times(x(leaf.award())).min(leaf.points()) : Points.ZERO;
    }

    /** The unit's own rate; nothing for a count, which has no upper end. */
    private static Fraction x(Award award) {
        Reading reading = award.reading();
        if (reading instanceof Reading.OfRatio ratio) {
            return ratio.share().orElse(Fraction.ZERO);
        }
        return reading instanceof Reading.OfValue value && value.percent()
                ? value.value().orElse(Fraction.ZERO)
                : Fraction.ZERO;
    }
}
