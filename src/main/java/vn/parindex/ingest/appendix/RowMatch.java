package vn.parindex.ingest.appendix;

import java.util.List;
import java.util.Optional;
import vn.parindex.indicator.Indicator;

/**
 * Which indicator a row is (kết quả khớp dòng với chỉ tiêu).
 *
 * @param indicator none where nothing matches, or several do
 * @param known the wording of the catalogue when the label has a slip; empty when it has none
 * @param confidence how sure the match is, 100 when the label is to the letter
 * @param several the indicators it could be, where nothing decides
 */
record RowMatch(Optional<Indicator> indicator, String known, int confidence, List<String> several) {

    static final RowMatch NONE = new RowMatch(Optional.empty(), "", 0, List.of());

    boolean isDecided() {
        return indicator.isPresent() || !several.isEmpty();
    }

    /** Whether the label is a wording of the catalogue as it stands there. */
    boolean isToTheLetter() {
        return indicator.isPresent() && known.isEmpty();
    }

    RowMatch {
        several = List.copyOf(several);
    }
}
