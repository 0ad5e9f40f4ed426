package vn.parindex.bench.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.Finding;
import vn.parindex.scoring.GroupBests;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.LeafTask;
import vn.parindex.scoring.Loss;
import vn.parindex.scoring.Reading;
import vn.parindex.scoring.RuleIndex;
import vn.parindex.scoring.RuleReference;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.ScoringRun;
import vn.parindex.scoring.Standing;
import vn.parindex.scoring.Steps;
import vn.parindex.scoring.TaskList;
import vn.parindex.scoring.UnitScore;

/** Hands hand-written scores to the product's wording and writers (kết quả để diễn giải): the same result, byte for byte. */
public final class PlainResult implements Scorer {

    private static final Standing[] STANDINGS = {
        Standing.NOT_APPLICABLE,
        Standing.CONTRADICTORY,
        Standing.MISSING,
        Standing.ZERO_OF_ZERO,
        Standing.NEVER_DONE,
        Standing.KNOWN
    };

    private final CriteriaSet set;
    private final PlainScorer scorer;
    private final List<LeafTask> tasks;
    private final RuleReference[] rules;

    public PlainResult(CriteriaSet set, RuleIndex index) {
        this.set = set;
        this.scorer = new PlainScorer(set);
        this.tasks = TaskList.of(set).leaves();
        this.rules = Arrays.stream(PlainRule.values())
                .map(rule -> index.find(rule.ruleName()))
                .toArray(RuleReference[]::new);
    }

    /** Scores of sheets of the one set, or of a set with fewer leaves made of it. */
    @Override
    public List<UnitScore> score(CriteriaSet criteria, List<FactSheet> sheets) {
        PlainResult scores = criteria == set ? this : new PlainResult(criteria, this::ruleOf);
        return sheets.stream()
                .map(sheet -> scores.unit(scores.scorer.score(scores.scorer.facts(sheet))))
                .toList();
    }

    /** The sample set has no method that compares units. */
    @Override
    public ScoringRun open(CriteriaSet criteria, GroupBests bests) {
        PlainResult scores = criteria == set ? this : new PlainResult(criteria, this::ruleOf);
        return new ScoringRun() {
            @Override
            public UnitScore score(FactSheet sheet) {
                return scores.score(criteria, List.of(sheet)).get(0);
            }

            @Override
            public void close() {}
        };
    }

    private RuleReference ruleOf(String name) {
        return Arrays.stream(rules)
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private UnitScore unit(PlainScore score) {
        List<DomainScore> domains = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < set.domains().size(); i++) {
            Domain domain = set.domains().get(i);
            int from = first;
            int many = domain.leaves().size();
            List<LeafScore> leaves = IntStream.range(from, from + many)
                    .mapToObj(leaf -> leaf(domain, score.awards()[leaf], tasks.get(leaf), score.sheet()))
                    .toList();
            first += many;
            domains.add(new DomainScore(
                    domain, points(score.domainPoints()[i]), points(score.domainApplicable()[i]), leaves));
        }
        Points total = points(score.points());
        return new UnitScore(
                set,
                score.sheet(),
                total,
                Points.ZERO,
                Points.ZERO,
                set.maxPoints(),
                points(score.applicable()),
                total,
                points(score.highest()),
                Optional.empty(),
                Optional.empty(),
                Points.ZERO,
                points(score.computable()),
                domains.stream()
                        .flatMap(domain -> domain.leaves().stream())
                        .anyMatch(leaf -> leaf.state() == LeafState.WITHHELD),
                domains);
    }

    private LeafScore leaf(Domain domain, PlainAward plain, LeafTask task, FactSheet sheet) {
        Leaf leaf = task.frame().leaf();
        Award award = award(plain, task, sheet);
        Points highest = plain.state() == LeafState.WITHHELD ? leaf.maxPoints() : award.points();
        return new LeafScore(
                leaf,
                domain.kind(),
                award.state(),
                award.points(),
                award.lost(),
                highest,
                award,
                leaf.indicators().stream().map(sheet::fact).toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Award award(PlainAward plain, LeafTask task, FactSheet sheet) {
        Reading reading = reading(plain.reading(), task.method(), sheet);
        Standing standing = STANDINGS[plain.reading().standing().ordinal()];
        RuleReference rule = rules[plain.rule().ordinal()];
        boolean known = standing == Standing.KNOWN;
        Steps steps = known
                ? task.steps(new Finding(standing, x(plain), reading, List.of()))
                : new Steps(List.of(), Optional.empty(), Optional.empty());
        return new Award(
                task.method(),
                task.maxPoints(),
                plain.state(),
                points(plain.points()),
                Arrays.stream(plain.losses())
                        .map(loss -> new Loss(loss.cause(), points(loss.points())))
                        .toList(),
                rule,
                known && task.method() instanceof ScoringMethod.Tiers
                        ? steps.met()
                                .map(met -> (met.inclusive() ? "from " : "above ") + met.bound())
                                .orElse("otherwise")
                        : rule.condition(),
                reading,
                List.of(),
                Optional.empty(),
                steps.refused(),
                steps.met(),
                steps.next());
    }

    private static Fraction x(PlainAward award) {
        PlainReading reading = award.reading();
        return reading instanceof PlainReading.OfRatio || reading instanceof PlainReading.OfValue
                ? PlainMeasure.x(reading).fraction()
                : Fraction.ZERO;
    }

    private static Reading reading(PlainReading reading, ScoringMethod method, FactSheet sheet) {
        boolean known = reading.standing() == PlainStanding.KNOWN;
        if (reading instanceof PlainReading.OfRatio ratio) {
            return new Reading.OfRatio(
                    ratio.of().map(PlainResult::decimal),
                    ratio.to().map(PlainResult::decimal),
                    Optional.empty(),
                    false,
                    known ? Optional.of(ratio.x().fraction()) : Optional.empty(),
                    Optional.empty());
        }
        if (reading instanceof PlainReading.OfValue value) {
            boolean told = known || value.x().signum() != 0;
            return new Reading.OfValue(
                    told ? Optional.of(value.x().fraction()) : Optional.empty(), value.percent(), Optional.empty());
        }
        if (reading instanceof PlainReading.OfScalar scalar) {
            return new Reading.OfScalar(method.indicators().get(0), scalar.value());
        }
        if (reading instanceof PlainReading.OfItems items) {
            return items(items, method, sheet);
        }
        return reading instanceof PlainReading.OfDay day
                ? new Reading.OfDay(day.done(), day.due(), day.daysLate())
                : Reading.NOTHING;
    }

    private static Reading items(PlainReading.OfItems items, ScoringMethod method, FactSheet sheet) {
        List<Reading.Item> all = new ArrayList<>();
        for (int i = 0; i < items.points().length; i++) {
            Points points = points(items.points()[i]);
            if (method instanceof ScoringMethod.Checklist list) {
                IndicatorId fact = list.items().get(i).fact();
                all.add(new Reading.Item(
                        list.items().get(i).name(),
                        Amount.of(fact),
                        sheet.fact(fact).value(),
                        points));
            } else if (method instanceof ScoringMethod.Deduction deduction) {
                all.add(new Reading.Item("", deduction.items().get(i).amount(), value(items, i), points));
            }
        }
        return new Reading.OfItems(all);
    }

    private static FactValue value(PlainReading.OfItems items, int item) {
        return switch (items.standings()[item]) {
            case KNOWN -> FactValue.of(new Scalar.Decimal(decimal(items.amounts()[item])));
            case NOT_APPLICABLE -> FactValue.NOT_APPLICABLE;
            case CONTRADICTORY -> FactValue.CONTRADICTORY;
            case MISSING, ZERO_OF_ZERO, NEVER_DONE -> FactValue.MISSING;
        };
    }

    private static BigDecimal decimal(Exact exact) {
        return exact.fraction().decimal();
    }

    private static Points points(Exact exact) {
        return new Points(exact.fraction());
    }
}
