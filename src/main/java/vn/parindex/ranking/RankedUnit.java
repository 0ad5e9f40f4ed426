package vn.parindex.ranking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.Band;
import vn.parindex.points.Percent;
import vn.parindex.scoring.UnitScore;

/**
 * A scored unit with its place (đơn vị đã xếp hạng).
 *
 * @param index what the unit is ranked by, unrounded; none for a unit that cannot be ranked
 * @param rank none for a unit that cannot be ranked
 * @param rankedWith how many units are ranked together, this one included; 0 when it is not ranked
 * @param band the class by the unrounded index; none without an index or a classification
 * @param indexDigits decimals with which the index must be shown so that neither band nor rank is hidden
 * @param domainRanks rank of each ordinary domain by its id, where it has an index
 * @param domainDigits decimals with which the index of such a domain must be shown so that its rank is not hidden
 */
public record RankedUnit(
        UnitScore score,
        Optional<Percent> index,
        Optional<Integer> rank,
        int rankedWith,
        Optional<Band> band,
        int indexDigits,
        Map<String, Integer> domainRanks,
        Map<String, Integer> domainDigits) {

    public RankedUnit {
        domainRanks = Collections.unmodifiableMap(new LinkedHashMap<>(domainRanks));
        domainDigits = Collections.unmodifiableMap(new LinkedHashMap<>(domainDigits));
    }

    /** Decimals with which the index of a domain is shown. */
    public int digitsOf(String domainId) {
        return domainDigits.getOrDefault(domainId, score.criteria().policies().indexDigits());
    }
}
