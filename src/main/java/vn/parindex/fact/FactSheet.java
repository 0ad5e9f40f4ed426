package vn.parindex.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.source.Located;
import vn.parindex.source.SourceDocument;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;

/**
 * All facts of one unit and period (phiếu số liệu), with what the unit claims (tự chấm), its evidence (tài liệu kiểm
 * chứng) and what the appraisers decided (thẩm định).
 *
 * @param at the place in the file the sheet was read from, for problems that concern the whole sheet
 */
public record FactSheet(
        AssessedUnit unit,
        AssessmentPeriod period,
        List<SourceDocument> documents,
        Map<IndicatorId, IndicatorFact> facts,
        Map<LeafId, Located<Points>> claims,
        Map<LeafId, List<String>> evidence,
        Map<LeafId, Appraisal> appraisals,
        SourceLocation at) {

    public FactSheet {
        documents = List.copyOf(documents);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
        appraisals = Collections.unmodifiableMap(new LinkedHashMap<>(appraisals));
    }

    /** The fact of that indicator; one that is not listed is missing. */
    public IndicatorFact fact(IndicatorId indicator) {
        return facts.getOrDefault(indicator, IndicatorFact.missing(indicator));
    }
}
