package vn.parindex.ranking;

import java.util.Optional;
import vn.parindex.points.Percent;
import vn.parindex.scoring.UnitScore;
import vn.parindex.unit.UnitId;

/**
 * All that a ranking asks of the units of a run (các đơn vị dự xếp hạng), numbered from 0 in the order of the inputs,
 * however they are kept: whole, or only what is asked here. Always gives the same answer, to any thread.
 */
public interface Contenders {

    int size();

    /** The score, or of a unit kept compactly its totals alone. */
    UnitScore score(int unit);

    Peers peers(int unit);

    UnitId id(int unit);

    /** What the unit is ranked by. */
    Optional<Percent> index(int unit);

    /** The same of one domain, by its number in the set. */
    Optional<Percent> domainIndex(int unit, int domain);

    /** What the doubt can come to; none for a unit that it cannot bring into the ranking. */
    Optional<IndexRange> range(int unit, boolean pending);
}
