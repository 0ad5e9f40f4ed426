package vn.parindex.recorded;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.DomainKind;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.scoring.DomainScore;

/**
 * What a result says of one domain (kết quả ghi của lĩnh vực).
 *
 * @param points of a penalty domain what is taken away
 * @param index none where nothing applies
 * @param rank among the units ranked together; none where it is not ranked
 */
public record RecordedDomain(
        String id,
        String name,
        DomainKind kind,
        Points points,
        Optional<Percent> index,
        Optional<Integer> rank,
        List<RecordedLeaf> leaves) {

    public RecordedDomain {
        leaves = List.copyOf(leaves);
    }

    static RecordedDomain of(DomainScore score, Optional<Integer> rank) {
        return new RecordedDomain(
                score.domain().id(),
                score.domain().name(),
                score.domain().kind(),
                score.points(),
                score.index(),
                rank,
                score.leaves().stream().map(RecordedLeaf::of).toList());
    }

    /** The same with the numbers as a result prints them. */
    RecordedDomain asPrinted() {
        return new RecordedDomain(
                id,
                name,
                kind,
                Points.of(points.toString()),
                index,
                rank,
                leaves.stream().map(RecordedLeaf::asPrinted).toList());
    }

    /** What the domain adds to the total. */
    public Points contribution() {
        return kind.signed(points);
    }
}
