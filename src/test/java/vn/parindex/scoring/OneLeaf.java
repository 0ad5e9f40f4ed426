package vn.parindex.scoring;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.EffectivePeriod;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.Policies;
import vn.parindex.criteria.RankingRule;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;

/** A set of one leaf "1.1" and sheets for it, built in code. */
public final class OneLeaf {

    public static final IndicatorId HELD = new IndicatorId("held");
    private static final SourceLocation NOWHERE = SourceLocation.document("test");

    private OneLeaf() {}

    public static CriteriaSet flag(String maxPoints) {
        return of(new ScoringMethod.Flag(HELD), maxPoints);
    }

    public static CriteriaSet of(ScoringMethod method, String maxPoints) {
        Leaf leaf = new Leaf(
                new LeafId("1.1"),
                "Một tiêu chí",
                Points.of(maxPoints),
                method,
                AssessedBy.COMPUTED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Policies.DEFAULT,
                LegalBasis.MODEL,
                List.of(),
                NOWHERE);
        Domain domain = new Domain(
                "1",
                "Một lĩnh vực",
                DomainKind.ORDINARY,
                Optional.empty(),
                List.of(new Criterion("1.1", "Một tiêu chí", false, List.of(leaf), NOWHERE)),
                NOWHERE);
        return new CriteriaSet(
                "one-leaf",
                "1",
                "Bộ tiêu chí thử",
                UnitLevel.COMMUNE,
                new EffectivePeriod(LocalDate.of(2023, 1, 1), Optional.empty()),
                true,
                LegalBasis.MODEL,
                Policies.DEFAULT,
                RankingRule.DEFAULT,
                List.of(),
                List.of(),
                new IndicatorCatalogue(List.of(indicator(HELD, IndicatorType.FLAG))),
                List.of(domain),
                "0".repeat(64),
                NOWHERE);
    }

    public static FactSheet sheet(String unit, Map<IndicatorId, FactValue> values) {
        Map<IndicatorId, IndicatorFact> facts = new LinkedHashMap<>();
        values.forEach((id, value) -> facts.put(id, new IndicatorFact(id, value, Provenance.NONE)));
        return new FactSheet(
                new AssessedUnit(new UnitId(unit), "Xã " + unit, UnitLevel.COMMUNE, UnitGroup.NONE),
                new AssessmentPeriod("2023"),
                List.of(),
                facts,
                Map.of(),
                Map.of(),
                Map.of(),
                NOWHERE);
    }

    private static Indicator indicator(IndicatorId id, IndicatorType type) {
        return new Indicator(
                id,
                type,
                "test",
                "Đã tổ chức",
                "Held",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                NOWHERE);
    }
}
