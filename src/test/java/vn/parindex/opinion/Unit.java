package vn.parindex.opinion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.source.Located;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;

/** A fact sheet as a test writes it: each step gives another one. */
record Unit(FactSheet sheet) {

    static Unit of(String id) {
        return of(id, "");
    }

    static Unit of(String id, String group) {
        return new Unit(new FactSheet(
                new AssessedUnit(new UnitId(id), "Đơn vị " + id, UnitLevel.COMMUNE, new UnitGroup(group)),
                new AssessmentPeriod("2023"),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Written.HERE));
    }

    /** {@code fact("count_a", "3", "count_b", "missing")}. */
    Unit facts(String... namesAndValues) {
        Map<IndicatorId, IndicatorFact> facts = new LinkedHashMap<>(sheet.facts());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            IndicatorId id = Written.id(namesAndValues[i]);
            facts.put(id, new IndicatorFact(id, Written.value(id, namesAndValues[i + 1]), Provenance.NONE));
        }
        return with(facts, sheet.claims(), sheet.evidence(), sheet.appraisals());
    }

    Unit claims(String leaf, String points) {
        Map<LeafId, Located<Points>> claims = new LinkedHashMap<>(sheet.claims());
        claims.put(new LeafId(leaf), new Located<>(Points.of(points), Written.HERE));
        return with(sheet.facts(), claims, sheet.evidence(), sheet.appraisals());
    }

    Unit evidence(String leaf) {
        return with(
                sheet.facts(), sheet.claims(), Map.of(new LeafId(leaf), List.of("426/KH-UBND")), sheet.appraisals());
    }

    Unit appraised(String leaf, String points) {
        Map<LeafId, Appraisal> appraisals = new LinkedHashMap<>(sheet.appraisals());
        appraisals.put(
                new LeafId(leaf),
                new Appraisal(Points.of(points), Optional.empty(), "", "", Optional.empty(), Written.HERE));
        return with(sheet.facts(), sheet.claims(), sheet.evidence(), appraisals);
    }

    private Unit with(
            Map<IndicatorId, IndicatorFact> facts,
            Map<LeafId, Located<Points>> claims,
            Map<LeafId, List<String>> evidence,
            Map<LeafId, Appraisal> appraisals) {
        return new Unit(new FactSheet(
                sheet.unit(), sheet.period(), sheet.documents(), facts, claims, evidence, appraisals, sheet.at()));
    }
}
