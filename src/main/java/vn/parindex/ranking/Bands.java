package vn.parindex.ranking;

import java.util.Optional;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.points.Percent;

/** Finds the class of an index (xếp loại theo chỉ số). */
final class Bands {

    private Bands() {}

    /** The highest band whose bound the unrounded index reaches; none in a set without classification. */
    static Optional<Band> of(CriteriaSet set, Percent index) {
        return set.classification().stream()
                .filter(band -> band.bound()
                        .map(bound -> {
                            int order = index.value().compareTo(bound.value());
                            return order > 0 || order == 0 && band.inclusive();
                        })
                        .orElse(true))
                .findFirst();
    }
}
