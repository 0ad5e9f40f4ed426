package vn.parindex.assessment;

import java.util.Optional;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.form.FormMark;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.ingest.form.FormReader;

/** Readers of filled forms (đọc biểu mẫu theo bộ tiêu chí): with the set that is asked for, or the one a form names. */
final class FormSets {

    private FormSets() {}

    /** Forms to be scored under that set; one made from another is read, but not silently. */
    static FormReader asked(CriteriaSet set) {
        FormMark mark = new FormMark(FormMark.CURRENT, set.id(), set.version(), set.sha256(), set.level());
        return new FormReader(any -> set.indicators(), Optional.of(mark));
    }

    /** Forms of any set, with those indicators alone. */
    static FormReader any(IndicatorCatalogue indicators) {
        return new FormReader(any -> indicators, Optional.empty());
    }

    /** Forms of any set, each with the indicators of its own where it is shipped. */
    static FormReader ofTheirOwn(CriteriaLibrary library) {
        return new FormReader(
                mark -> library.shipped().stream()
                        .filter(choice -> choice.id().equals(mark.setId()))
                        .flatMap(choice -> choice.set()
                                .match(
                                        (set, noted) -> Optional.of(set).stream(),
                                        faults -> Optional.<CriteriaSet>empty().stream()))
                        .map(CriteriaSet::indicators)
                        .findFirst()
                        .orElseGet(library::indicators),
                Optional.empty());
    }
}
