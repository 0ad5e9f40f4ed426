package vn.parindex.explanation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.EffectivePeriod;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.Policies;
import vn.parindex.criteria.RankingRule;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Fraction;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.problem.Problem;
import vn.parindex.ranking.Ranker;
import vn.parindex.rules.ShippedRules;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.UnitScore;
import vn.parindex.source.Located;
import vn.parindex.source.SourceDocument;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** One leaf "1.1" with its facts, scored by the rules as shipped. Facts stand in lines 11, 12, 13 of the appendix. */
public final class Situation {

    public static final IndicatorId DONE = new IndicatorId("tasks_done");
    public static final IndicatorId TOTAL = new IndicatorId("tasks_total");
    public static final IndicatorId RATE = new IndicatorId("tasks_rate");
    public static final IndicatorId CUT = new IndicatorId("units_cut_rate");
    public static final IndicatorId HELD = new IndicatorId("dialogue_held");
    public static final IndicatorId FORM = new IndicatorId("survey_form");
    public static final IndicatorId ISSUED = new IndicatorId("plan_issued_on");
    public static final IndicatorId RECEIVED = new IndicatorId("order_received_on");
    public static final IndicatorId LATE = new IndicatorId("tasks_late");
    public static final IndicatorId GOOD = new IndicatorId("answers_good");
    public static final IndicatorId BAD = new IndicatorId("answers_bad");

    private static final List<Indicator> INDICATORS = List.of(
            indicator(DONE, IndicatorType.COUNT, "Số nhiệm vụ đã hoàn thành", "Tasks completed"),
            indicator(TOTAL, IndicatorType.COUNT, "Số nhiệm vụ được giao", "Tasks assigned"),
            indicator(RATE, IndicatorType.PERCENT, "Tỷ lệ hoàn thành nhiệm vụ", "Completion rate"),
            indicator(CUT, IndicatorType.PERCENT, "Tỷ lệ đơn vị đã cắt giảm", "Share of units cut"),
            indicator(HELD, IndicatorType.FLAG, "Tổ chức đối thoại", "Dialogue held"),
            indicator(FORM, IndicatorType.CODE, "Hình thức khảo sát", "Form of survey"),
            indicator(ISSUED, IndicatorType.DATE, "Ngày ban hành kế hoạch", "Day the plan was issued"),
            indicator(RECEIVED, IndicatorType.DATE, "Ngày nhận văn bản", "Day the order was received"),
            indicator(LATE, IndicatorType.COUNT, "Số nhiệm vụ quá hạn", "Tasks overdue"),
            indicator(GOOD, IndicatorType.COUNT, "Số phiếu hài lòng", "Satisfied answers"),
            indicator(BAD, IndicatorType.COUNT, "Số phiếu không hài lòng", "Dissatisfied answers"));
    private static final Scorer SCORER = ShippedRules.scorer();
    private static final SourceLocation NOWHERE = SourceLocation.document("test");

    private final ScoringMethod method;
    private final String maxPoints;
    private DomainKind kind = DomainKind.ORDINARY;
    private Optional<Points> cap = Optional.empty();
    private Policies policies = Policies.DEFAULT;
    private AssessedBy by = AssessedBy.COMPUTED;
    private Optional<Condition> appliesWhen = Optional.empty();
    private Optional<Condition> requires = Optional.empty();
    private List<String> asked = List.of();
    private List<String> sent = List.of();
    private LegalBasis basis = LegalBasis.MODEL;
    private final Map<IndicatorId, IndicatorFact> facts = new LinkedHashMap<>();
    private final List<Map<IndicatorId, IndicatorFact>> others = new ArrayList<>();
    private final Map<LeafId, Located<Points>> claims = new LinkedHashMap<>();
    private final List<UnitScore> scored = new ArrayList<>();
    private final Map<LeafId, Appraisal> appraisals = new LinkedHashMap<>();

    private Situation(ScoringMethod method, String maxPoints) {
        this.method = method;
        this.maxPoints = maxPoints;
    }

    public static Situation of(ScoringMethod method, String maxPoints) {
        return new Situation(method, maxPoints);
    }

    public static Measure ratio() {
        return new Measure.OfRatio(Amount.of(DONE), Amount.of(TOTAL), Optional.of(RATE), false);
    }

    public static Bound percent(String value) {
        return new Bound(Fraction.parse(value), true);
    }

    public Situation with(IndicatorId id, String number) {
        return with(id, FactValue.of(new Scalar.Decimal(new BigDecimal(number))), number);
    }

    public Situation with(IndicatorId id, boolean yes) {
        return with(id, FactValue.of(new Scalar.YesNo(yes)), yes ? "Có" : "Không");
    }

    public Situation withCode(IndicatorId id, String code) {
        return with(id, FactValue.of(new Scalar.Code(code)), code);
    }

    public Situation with(IndicatorId id, LocalDate day) {
        return with(id, FactValue.of(new Scalar.Day(day)), day.toString());
    }

    public Situation with(IndicatorId id, FactValue value, String printed) {
        SourceLocation at = SourceLocation.line("report", 11 + facts.size()).inTable("Phụ lục 3", "", "");
        facts.put(
                id,
                new IndicatorFact(
                        id, value, new Provenance(printed, Optional.of(at), "", List.of(), Optional.empty())));
        return this;
    }

    /** Another unit of the same level and period with these counts. */
    public Situation against(String done, String total) {
        Map<IndicatorId, IndicatorFact> other = new LinkedHashMap<>();
        other.put(DONE, fact(DONE, done));
        other.put(TOTAL, fact(TOTAL, total));
        others.add(other);
        return this;
    }

    public Situation in(DomainKind domainKind, String capOfDomain) {
        kind = domainKind;
        cap = Optional.of(Points.of(capOfDomain));
        return this;
    }

    public Situation under(Policies other) {
        policies = other;
        return this;
    }

    public Situation rounded(int digits) {
        policies = new Policies(
                policies.missing(),
                policies.zeroOfZero(),
                policies.contradictory(),
                policies.printedRate(),
                policies.printedRateAlone(),
                policies.evidence(),
                OptionalInt.of(digits),
                policies.indexDigits());
        return this;
    }

    public Situation assessedBy(AssessedBy other) {
        by = other;
        return this;
    }

    public Situation appliesWhen(Condition condition) {
        appliesWhen = Optional.of(condition);
        return this;
    }

    public Situation requires(Condition condition) {
        requires = Optional.of(condition);
        return this;
    }

    public Situation asksFor(String... papers) {
        asked = List.of(papers);
        return this;
    }

    public Situation sends(String... papers) {
        sent = List.of(papers);
        return this;
    }

    public Situation basedOn(LegalBasis other) {
        basis = other;
        return this;
    }

    public Situation claiming(String points) {
        claims.put(new LeafId("1.1"), new Located<>(Points.of(points), NOWHERE));
        return this;
    }

    public Situation appraised(Appraisal appraisal) {
        appraisals.put(new LeafId("1.1"), appraisal);
        return this;
    }

    /** The score; made once. */
    public UnitScore score() {
        if (scored.isEmpty()) {
            scored.add(make());
        }
        return scored.get(0);
    }

    private UnitScore make() {
        List<FactSheet> sheets = new ArrayList<>(List.of(sheet("mot", facts)));
        for (int i = 0; i < others.size(); i++) {
            sheets.add(sheet("khac-" + i, others.get(i)));
        }
        return SCORER.score(set(), sheets).get(0);
    }

    public String paragraph(Language language) {
        return explanation(language).paragraph();
    }

    public Explanation explanation(Language language) {
        UnitScore score = score();
        return new Explainer(new Wording(language))
                .explain(score, score.leaves().get(0), List.of());
    }

    /** The same as the finished result of a run. */
    public AssessmentResult result(List<Problem> problems) {
        UnitScore score = score();
        UnitResult unit =
                new UnitResult(new Ranker(score.criteria()).rank(List.of(score)).get(0), problems);
        return new AssessmentResult(score.criteria(), "1".repeat(64), "0.1.0", List.of(unit), List.of());
    }

    private CriteriaSet set() {
        Leaf leaf = new Leaf(
                new LeafId("1.1"),
                "Một tiêu chí",
                Points.of(maxPoints),
                method,
                by,
                appliesWhen,
                requires,
                asked,
                policies,
                basis,
                List.of(),
                NOWHERE);
        Domain domain = new Domain(
                "1",
                "Một lĩnh vực",
                kind,
                cap,
                List.of(new Criterion("1.1", "Một tiêu chí", false, List.of(leaf), NOWHERE)),
                NOWHERE);
        return new CriteriaSet(
                "thu",
                "1.0",
                "Bộ tiêu chí thử",
                UnitLevel.DISTRICT,
                new EffectivePeriod(LocalDate.of(2023, 1, 1), Optional.empty()),
                true,
                LegalBasis.MODEL,
                Policies.DEFAULT,
                RankingRule.DEFAULT,
                List.of(),
                List.of(),
                new IndicatorCatalogue(INDICATORS),
                List.of(domain),
                "0".repeat(64),
                NOWHERE);
    }

    private FactSheet sheet(String id, Map<IndicatorId, IndicatorFact> values) {
        return new FactSheet(
                new AssessedUnit(new UnitId(id), "Đơn vị " + id, UnitLevel.DISTRICT, UnitGroup.NONE),
                new AssessmentPeriod("2023"),
                List.of(new SourceDocument("report", "bao-cao.txt", "", "", "", Optional.empty())),
                values,
                id.equals("mot") ? claims : Map.of(),
                id.equals("mot") ? Map.of(new LeafId("1.1"), sent) : Map.of(),
                id.equals("mot") ? appraisals : Map.of(),
                NOWHERE);
    }

    private static IndicatorFact fact(IndicatorId id, String number) {
        return new IndicatorFact(id, FactValue.of(new Scalar.Decimal(new BigDecimal(number))), Provenance.NONE);
    }

    private static Indicator indicator(IndicatorId id, IndicatorType type, String nameVi, String nameEn) {
        return new Indicator(
                id,
                type,
                "test",
                nameVi,
                nameEn,
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                NOWHERE);
    }
}
