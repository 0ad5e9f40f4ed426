package vn.parindex.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * chứng), what the appraisers decided (thẩm định), what the unit answered (giải trình) and what they decided then.
 *
 * @param appraisals the first appraisal, by leaf
 * @param secondAppraisals the second appraisal of leaves that had a first
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
        Map<LeafId, UnitStatement> statements,
        Map<LeafId, Appraisal> secondAppraisals,
        SourceLocation at) {

    /** A sheet that went through one appraisal at most. */
    public FactSheet(
            AssessedUnit unit,
            AssessmentPeriod period,
            List<SourceDocument> documents,
            Map<IndicatorId, IndicatorFact> facts,
            Map<LeafId, Located<Points>> claims,
            Map<LeafId, List<String>> evidence,
            Map<LeafId, Appraisal> appraisals,
            SourceLocation at) {
        this(unit, period, documents, facts, claims, evidence, appraisals, Map.of(), Map.of(), at);
    }

    public FactSheet {
        documents = List.copyOf(documents);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
        appraisals = Collections.unmodifiableMap(new LinkedHashMap<>(appraisals));
        statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
        secondAppraisals = Collections.unmodifiableMap(new LinkedHashMap<>(secondAppraisals));
    }

    /** The fact of that indicator; one that is not listed is missing. */
    public IndicatorFact fact(IndicatorId indicator) {
        IndicatorFact listed = facts.get(indicator);
        return listed == null ? IndicatorFact.missing(indicator) : listed;
    }

    /** The appraisal of the leaf that counts: the second where there is one, else the first. */
    public Optional<Appraisal> appraisal(LeafId leaf) {
        return Optional.ofNullable(secondAppraisals.get(leaf)).or(() -> Optional.ofNullable(appraisals.get(leaf)));
    }

    /** Whether anything was appraised. */
    public boolean isAppraised() {
        return !appraisals.isEmpty() || !secondAppraisals.isEmpty();
    }

    /** The same sheet with other figures. */
    public FactSheet withFacts(Map<IndicatorId, IndicatorFact> other) {
        return withFacts(documents, other);
    }

    /** The same sheet with other figures, from other documents. */
    public FactSheet withFacts(List<SourceDocument> from, Map<IndicatorId, IndicatorFact> other) {
        return new FactSheet(unit, period, from, other, claims, evidence, appraisals, statements, secondAppraisals, at);
    }

    /** The same sheet with other evidence. */
    public FactSheet withEvidence(Map<LeafId, List<String>> other) {
        return new FactSheet(
                unit, period, documents, facts, claims, other, appraisals, statements, secondAppraisals, at);
    }

    /** The same sheet with what was decided in another one, and what the unit said to it. */
    public FactSheet withDecisionsOf(FactSheet other) {
        return new FactSheet(
                unit,
                period,
                documents,
                facts,
                claims,
                evidence,
                other.appraisals,
                other.statements,
                other.secondAppraisals,
                at);
    }

    /** The same sheet as it stood after the first appraisal. */
    public FactSheet beforeSecondAppraisal() {
        return new FactSheet(unit, period, documents, facts, claims, evidence, appraisals, statements, Map.of(), at);
    }
}
