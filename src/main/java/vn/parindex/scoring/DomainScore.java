package vn.parindex.scoring;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Domain;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;

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
        return applicableMax.isZero()
                ? Optional.empty()
                : Optional.of(Percent.ofShare(points.value().dividedBy(applicableMax.value())));
    }
}
