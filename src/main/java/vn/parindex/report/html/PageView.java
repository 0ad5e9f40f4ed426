package vn.parindex.report.html;

import java.util.List;
import java.util.Map;

/** Everything a page shows (nội dung trang), ready to be set. */
record PageView(
        PageText text,
        PageLooks looks,
        String title,
        boolean sample,
        List<Fact> head,
        List<GroupView> groups,
        List<UnitSection> units,
        List<SharedRules.Rule> rules,
        Map<String, String> codes,
        List<CurvePicture> curves,
        FilterChoices filter,
        List<String> refused) {

    /** A label and what stands beside it. */
    record Fact(String label, String text) {}

    /** A word that leads to a place of the page; to none where the place is empty. */
    record Link(String to, String text) {}
}
