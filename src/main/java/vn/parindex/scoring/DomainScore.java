package vn.parindex.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.criteria.Domain;
import vn.parindex.fact.Appraisal;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.points.PointsSum;

/**
 * Points of one domain for one unit (điểm lĩnh vực). Of a penalty domain {@code points} is what is taken away.
 *
 * @param applicableMax zero for bonus and penalty domains
 */
public record DomainScore(Domain domain, Points points, Points applicableMax, List<LeafScore> leaves) {

    public DomainScore {
        leaves = List.copyOf(leaves);
    }

    /** Points in percent of the applicable maximum; none where nothing applies. */
    public Optional<Percent> index() {
        return Percent.of(points, applicableMax);
    }

    /** What its leaves lost, by cause in the order of the causes; nothing of a penalty domain. */
    public Map<LossCause, Points> lost() {
        Map<LossCause, Points> lost = new EnumMap<>(LossCause.class);
        leaves.stream()
                .flatMap(leaf -> leaf.lost().stream())
                .forEach(loss -> lost.merge(loss.cause(), loss.points(), Points::plus));
        return Collections.unmodifiableMap(lost);
    }

    /** What the unit claims in the domain, up to its cap; none where it claims nothing. */
    public Optional<Points> claimed() {
        return leaves.stream().allMatch(leaf -> leaf.claimed().isEmpty())
                ? Optional.empty()
                : Optional.of(sum(leaf -> leaf.claimed().orElse(Points.ZERO)));
    }

    /** With the appraised points where there are any, up to the cap; none where nothing was appraised. */
    public Optional<Points> appraised() {
        return leaves.stream().allMatch(leaf -> leaf.appraised().isEmpty())
                ? Optional.empty()
                : Optional.of(
                        sum(leaf -> leaf.appraised().map(Appraisal::points).orElse(leaf.points())));
    }

    /** Any points of its leaves together, up to the cap. */
    Points sum(Function<LeafScore, Points> pointsOf) {
        PointsSum sum = new PointsSum();
        leaves.forEach(leaf -> sum.add(pointsOf.apply(leaf)));
        Points total = sum.total();
        return domain.cap().map(total::min).orElse(total);
    }
}
