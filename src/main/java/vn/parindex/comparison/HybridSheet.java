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

    /** The same unit and period with the figures of another sheet. */
    static FactSheet withFactsOf(FactSheet other, FactSheet sheet) {
        return new FactSheet(
                sheet.unit(),
                sheet.period(),
                other.documents(),
                other.facts(),
                sheet.claims(),
                sheet.evidence(),
                sheet.appraisals(),
                sheet.at());
    }

    static FactSheet withEvidenceOf(FactSheet other, FactSheet sheet) {
        return new FactSheet(
                sheet.unit(),
                sheet.period(),
                sheet.documents(),
                sheet.facts(),
                sheet.claims(),
                other.evidence(),
                sheet.appraisals(),
                sheet.at());
    }

    static FactSheet withDecisionsOf(FactSheet other, FactSheet sheet) {
        return new FactSheet(
                sheet.unit(),
                sheet.period(),
                sheet.documents(),
                sheet.facts(),
                sheet.claims(),
                sheet.evidence(),
                other.appraisals(),
                sheet.at());
    }

    /** Without what is said about leaves the set does not have; decisions over a leaf's maximum are cut to it. */
    static FactSheet fitted(FactSheet sheet, CriteriaSet set) {
        Map<LeafId, Appraisal> appraisals = new LinkedHashMap<>();
        sheet.appraisals()
                .forEach((id, appraisal) ->
                        set.leaf(id).ifPresent(leaf -> appraisals.put(id, within(appraisal, leaf))));
        return new FactSheet(
                sheet.unit(),
                sheet.period(),
                sheet.documents(),
                sheet.facts(),
                ofSet(sheet.claims(), set),
                ofSet(sheet.evidence(), set),
                appraisals,
                sheet.at());
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
