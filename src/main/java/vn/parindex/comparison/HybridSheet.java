package vn.parindex.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.LeafId;

/** Sheets that take some of their content from another one (phiếu số liệu trung gian). */
final class HybridSheet {

    private HybridSheet() {}

    /** Without what is said about leaves the set does not have; decisions over a leaf's maximum are cut to it. */
    static FactSheet fitted(FactSheet sheet, CriteriaSet set) {
        return new FactSheet(
                sheet.unit(),
                sheet.period(),
                sheet.documents(),
                sheet.facts(),
                ofSet(sheet.claims(), set),
                ofSet(sheet.evidence(), set),
                within(sheet.appraisals(), set),
                ofSet(sheet.statements(), set),
                within(sheet.secondAppraisals(), set),
                sheet.at());
    }

    private static Map<LeafId, Appraisal> within(Map<LeafId, Appraisal> appraisals, CriteriaSet set) {
        Map<LeafId, Appraisal> kept = new LinkedHashMap<>();
        appraisals.forEach((id, appraisal) -> set.leaf(id).ifPresent(leaf -> kept.put(id, within(appraisal, leaf))));
        return kept;
    }

    private static Appraisal within(Appraisal appraisal, Leaf leaf) {
        return new Appraisal(
                appraisal.points().min(leaf.maxPoints()),
                appraisal.reason(),
                appraisal.note(),
                appraisal.by(),
                appraisal.on(),
                appraisal.at());
    }

    private static <T> Map<LeafId, T> ofSet(Map<LeafId, T> entries, CriteriaSet set) {
        Map<LeafId, T> kept = new LinkedHashMap<>();
        entries.forEach((id, entry) -> Optional.of(id).flatMap(set::leaf).ifPresent(leaf -> kept.put(id, entry)));
        return kept;
    }
}
