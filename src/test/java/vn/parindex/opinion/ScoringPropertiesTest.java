package vn.parindex.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.Points;
import vn.parindex.rules.ShippedRules;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.Loss;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.scoring.UnitScore;

/** What holds for every set and all facts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScoringPropertiesTest {

    private final RuleScorer rules = ShippedRules.scorer();

    static LongStream seeds() {
        return LongStream.rangeClosed(1001, 1020);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfFactsAndSheetsChangesNothing(long seed) {
        RandomRun run = RandomRun.of(seed);
        Dice dice = Dice.of(seed);
        List<Integer> order =
                dice.shuffled(IntStream.range(0, run.sheets().size()).boxed().toList());

        List<UnitScore> straight = rules.score(run.set(), run.sheets());
        List<UnitScore> mixed = rules.score(
                run.set(),
                order.stream()
                        .map(number -> shuffled(dice, run.sheets().get(number)))
                        .toList());

        List<UnitScore> sorted = new ArrayList<>(mixed);
        for (int place = 0; place < order.size(); place++) {
            sorted.set(order.get(place), mixed.get(place));
        }
        assertThat(sorted).isEqualTo(straight);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pointsAndLostPartsAddUpToTheMaximumOfEveryLeaf(long seed) {
        RandomRun run = RandomRun.of(seed);

        List<LeafScore> leaves = rules.score(run.set(), run.sheets()).stream()
                .flatMap(unit -> unit.leaves().stream())
                .toList();

        assertThat(leaves).allSatisfy(leaf -> {
            boolean penalty = leaf.kind() == DomainKind.PENALTY;
            Points lost = leaf.lost().stream().map(Loss::points).reduce(Points.ZERO, Points::plus);
            assertThat(leaf.points()).isBetween(Points.ZERO, leaf.leaf().maxPoints());
            assertThat(lost)
                    .isEqualTo(penalty ? Points.ZERO : leaf.leaf().maxPoints().minus(leaf.points()));
            assertThat(leaf.lost()).allMatch(loss -> loss.points().signum() > 0);
            assertThat(leaf.lost()).extracting(Loss::cause).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesAddUpToDomainsAndDomainsToTheUnit(long seed) {
        RandomRun run = RandomRun.of(seed);

        for (UnitScore unit : rules.score(run.set(), run.sheets())) {
            assertThat(unit.domains()).allSatisfy(domain -> {
                Points sum = sum(domain.leaves().stream().map(LeafScore::points));
                assertThat(domain.points()).isEqualTo(sum);
                assertThat(sum).isLessThanOrEqualTo(domain.domain().cap().orElse(sum));
            });
            assertThat(unit.points())
                    .isEqualTo(of(unit, DomainKind.ORDINARY).plus(unit.bonus()).minus(unit.penalty()));
            assertThat(unit.bonus()).isEqualTo(of(unit, DomainKind.BONUS));
            assertThat(unit.penalty()).isEqualTo(of(unit, DomainKind.PENALTY));
            assertThat(unit.applicableMax())
                    .isEqualTo(sum(unit.domains().stream().map(DomainScore::applicableMax)));
            assertThat(unit.points()).isBetween(unit.lowest(), unit.highest());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreDoneNeverGivesFewerPoints(long seed) {
        RandomRun run = RandomRun.of(seed);
        int compared = 0;

        for (FactSheet sheet : run.sheets()) {
            Map<Leaf, Step> steps = new LinkedHashMap<>();
            run.set().leaves().forEach(leaf -> step(leaf, run.set(), sheet).ifPresent(step -> steps.put(leaf, step)));
            UnitScore before = rules.score(run.set(), List.of(sheet)).get(0);
            for (Map.Entry<Leaf, Step> entry : steps.entrySet()) {
                UnitScore after = rules.score(
                                alone(run.set(), entry.getKey()),
                                List.of(entry.getValue().apply(sheet)))
                        .get(0);
                LeafScore one = before.leaf(entry.getKey().id()).orElseThrow();
                LeafScore other = after.leaves().get(0);
                if (one.kind() == DomainKind.ORDINARY && one.state() == LeafState.SCORED) {
                    assertThat(other.points())
                            .as(
                                    "seed %d %s %s %s",
                                    seed, sheet.unit().id(), entry.getKey().method(), entry.getValue())
                            .isGreaterThanOrEqualTo(one.points());
                    compared++;
                }
            }
        }

        assertThat(compared).isPositive();
    }

    /** One fact that gets better: one more done, a flag turned true, one case less. */
    private record Step(IndicatorId id, String value) {
        FactSheet apply(FactSheet sheet) {
            Map<IndicatorId, IndicatorFact> facts = new LinkedHashMap<>(sheet.facts());
            facts.put(
                    id,
                    new IndicatorFact(
                            id, Written.value(id, value), sheet.fact(id).provenance()));
            return with(sheet, facts);
        }
    }

    private static Optional<Step> step(Leaf leaf, CriteriaSet set, FactSheet sheet) {
        boolean asked = Stream.concat(leaf.appliesWhen().stream(), leaf.requires().stream())
                .findAny()
                .isPresent();
        return asked ? Optional.empty() : step(leaf.method(), new Reported(set, sheet, false));
    }

    private static Optional<Step> step(ScoringMethod method, Reported reported) {
        if (method instanceof ScoringMethod.Flag flag) {
            return Optional.of(new Step(flag.fact(), "true"));
        }
        if (method instanceof ScoringMethod.Checklist list) {
            return list.items().stream()
                    .map(ScoringMethod.ChecklistItem::fact)
                    .filter(id -> reported.yesOrNo(id).equals(Figure.of(Exact.ZERO)))
                    .findFirst()
                    .map(id -> new Step(id, "true"));
        }
        if (method instanceof ScoringMethod.Count count) {
            return moved(count.amount().sum().get(0), 1, reported);
        }
        if (method instanceof ScoringMethod.Deduction deduction) {
            return deduction.items().stream()
                    .filter(item -> !reported.amount(item.amount()).number().isLess(Exact.ONE))
                    .findFirst()
                    .flatMap(item -> moved(item.amount().sum().get(0), -1, reported));
        }
        if (method instanceof ScoringMethod.Proportional proportional) {
            return moreDone(proportional.measure(), reported);
        }
        if (method instanceof ScoringMethod.Tiers tiers && rises(tiers)) {
            return moreDone(tiers.measure(), reported);
        }
        return Optional.empty();
    }

    private static boolean rises(ScoringMethod.Tiers tiers) {
        List<Points> points = tiers.tiers().stream()
                .sorted((one, other) -> {
                    int byBound = one.bound().value().compareTo(other.bound().value());
                    return byBound == 0 ? Boolean.compare(other.inclusive(), one.inclusive()) : byBound;
                })
                .map(ScoringMethod.Tier::points)
                .toList();
        boolean ordered = points.stream().sorted().toList().equals(points);
        return ordered && tiers.otherwise().compareTo(points.get(0)) <= 0;
    }

    /** One more of the numerator, where that stays within the whole. */
    private static Optional<Step> moreDone(Measure measure, Reported reported) {
        return measure.match(
                ratio -> {
                    Figure of = reported.amount(ratio.of());
                    Figure to = reported.amount(ratio.to());
                    boolean room = of.isKnown()
                            && to.isKnown()
                            && !to.number().isLess(of.number().plus(Exact.ONE));
                    boolean shared =
                            ratio.to().indicators().contains(ratio.of().sum().get(0));
                    return room && !shared ? moved(ratio.of().sum().get(0), 1, reported) : Optional.empty();
                },
                value -> {
                    IndicatorId id = value.value().sum().get(0);
                    boolean full = reported.isPercent(id)
                            && Exact.of(99).isLess(reported.number(id).number());
                    return full ? Optional.empty() : moved(id, 1, reported);
                });
    }

    private static Optional<Step> moved(IndicatorId id, int by, Reported reported) {
        return reported.value(id)
                .known()
                .flatMap(scalar -> scalar.number())
                .map(number -> new Step(id, number.add(BigDecimal.valueOf(by)).toPlainString()));
    }

    private static CriteriaSet alone(CriteriaSet set, Leaf leaf) {
        return Written.set(
                set.policies(), List.of(Written.domain("1", DomainKind.ORDINARY, Optional.empty(), List.of(leaf))));
    }

    private static FactSheet shuffled(Dice dice, FactSheet sheet) {
        Map<IndicatorId, IndicatorFact> facts = new LinkedHashMap<>();
        dice.shuffled(List.copyOf(sheet.facts().keySet())).forEach(id -> facts.put(id, sheet.fact(id)));
        return with(sheet, facts);
    }

    private static FactSheet with(FactSheet sheet, Map<IndicatorId, IndicatorFact> facts) {
        return new FactSheet(
                sheet.unit(),
                sheet.period(),
                sheet.documents(),
                facts,
                sheet.claims(),
                sheet.evidence(),
                sheet.appraisals(),
                sheet.at());
    }

    private static Points of(UnitScore unit, DomainKind kind) {
        return sum(unit.domains().stream()
                .filter(domain -> domain.domain().kind() == kind)
                .map(DomainScore::points));
    }

    private static Points sum(Stream<Points> points) {
        return points.reduce(Points.ZERO, Points::plus);
    }
}
