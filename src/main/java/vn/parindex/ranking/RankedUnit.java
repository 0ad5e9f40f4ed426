package vn.parindex.ranking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.Band;
import vn.parindex.scoring.UnitScore;

/**
 * A scored unit with its place (đơn vị đã xếp hạng).
 *
 * @param rank none for a unit to which nothing applies
 * @param rankedWith how many units are ranked together, this one included; 0 when it is not ranked
 * @param band the class by the unrounded index; none without an index or a classification
 * @param indexDigits decimals with which the index must be shown so that neither band nor rank is hidden
 * @param domainRanks rank of each ordinary domain by its id, where it has an index
 */
public record RankedUnit(
        UnitScore score,
        Optional<Integer> rank,
        int rankedWith,
        Optional<Band> band,
        int indexDigits,
        Map<String, Integer> domainRanks) {

    public RankedUnit {
        domainRanks = Collections.unmodifiableMap(new LinkedHashMap<>(domainRanks));
    }
}
