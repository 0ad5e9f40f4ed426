package vn.parindex.ingest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.source.Located;
import vn.parindex.source.SourceDocument;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;

/**
 * What was read from one document (báo cáo đơn vị gửi): who it is of, for which period, and its facts.
 *
 * @param facts in the order of the rows; a row printed blank is a fact that is missing
 */
public record Submission(
        SourceDocument document,
        Optional<Located<String>> unitName,
        Optional<UnitId> unitId,
        Optional<Located<UnitLevel>> level,
        Optional<Located<AssessmentPeriod>> period,
        Map<IndicatorId, IndicatorFact> facts,
        List<Problem> problems) {
    public Submission {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        problems = List.copyOf(problems);
    }
}
