package vn.parindex.ingest.appendix;

import java.util.List;
import java.util.Optional;
import vn.parindex.indicator.Indicator;

/**
 * Which indicator a row is (kết quả khớp dòng với chỉ tiêu).
 *
 * @param indicator none where nothing matches, or several do
 * @param known the wording of the catalogue when the label has a slip; empty when it has none
 * @param several the indicators it could be, where nothing decides
 */
record RowMatch(Optional<Indicator> indicator, String known, List<String> several) {

    static final RowMatch NONE = new RowMatch(Optional.empty(), "", List.of());

    RowMatch {
        several = List.copyOf(several);
    }
}
