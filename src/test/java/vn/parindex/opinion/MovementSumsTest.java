package vn.parindex.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.comparison.ComparedRun;
import vn.parindex.comparison.Comparer;
import vn.parindex.comparison.Comparison;
import vn.parindex.comparison.LeafMovement;
import vn.parindex.comparison.Movement;
import vn.parindex.comparison.MovementCause;
import vn.parindex.comparison.MovementPart;
import vn.parindex.comparison.Rulebook;
import vn.parindex.comparison.UnitMovement;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.DomainKind;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.Fraction;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.rules.ShippedRules;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.scoring.UnitScore;

/** On sets and facts drawn by chance the parts of every movement add up, and only what was replaced is a cause. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovementSumsTest {

    private static final int SEEDS = 12;

    private final RuleScorer scorer = ShippedRules.scorer();
    private final Rulebook rules = set -> scorer;
    private final Map<MovementCause, Integer> causes = new EnumMap<>(MovementCause.class);
    private int leaves;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRunAgainstItselfIsEmpty(long seed) {
        RandomRun run = RandomRun.of(seed);
        RandomRun again = RandomRun.of(seed);

        assertThat(compare(run.set(), run.sheets(), again.set(), again.sheets()).isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherSetWithOtherFiguresAddsUp(long seed) {
        RandomRun before = RandomRun.of(seed);
        RandomRun after = RandomRun.of(seed + 1000);

        check(before.set(), before.sheets(), after.set(), after.sheets());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameFiguresUnderAnotherSetMoveByTheSetAlone(long seed) {
        RandomRun before = RandomRun.of(seed);
        CriteriaSet other = RandomRun.of(seed + 2000).set();

        Set<MovementCause> found = check(before.set(), before.sheets(), other, before.sheets());

        assertThat(EnumSet.of(
                        MovementCause.THRESHOLD,
                        MovementCause.POINTS,
                        MovementCause.METHOD,
                        MovementCause.NEW_LEAF,
                        MovementCause.DROPPED_LEAF))
                .containsAll(found);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void otherFiguresUnderTheSameSetMoveByData(long seed) {
        Set<MovementCause> found = rotated(seed, MovementSumsTest::withFacts);

        assertThat(EnumSet.of(MovementCause.DATA, MovementCause.PEER_DATA)).containsAll(found);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void otherPapersMoveByEvidence(long seed) {
        Set<MovementCause> found = rotated(seed, MovementSumsTest::withEvidence);

        assertThat(EnumSet.of(MovementCause.EVIDENCE)).containsAll(found);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void otherDecisionsMoveByDecision(long seed) {
        Set<MovementCause> found = rotated(seed, MovementSumsTest::withDecisions);

        assertThat(EnumSet.of(MovementCause.DECISION)).containsAll(found);
    }

    @AfterAll
    void everyCauseWasMet() {
        System.out.printf("comparison: %d moved leaves, %s%n", leaves, causes);

        Set<MovementCause> allButRules = EnumSet.complementOf(EnumSet.of(MovementCause.RULE, MovementCause.UNSPLIT));
        assertThat(causes).containsOnlyKeys(allButRules.toArray(MovementCause[]::new));
    }

    /** Every unit takes something from the sheet of the next. */
    private Set<MovementCause> rotated(long seed, BinaryOperator<FactSheet> change) {
        RandomRun run = RandomRun.of(seed);
        List<FactSheet> changed = new ArrayList<>();
        for (int i = 0; i < run.sheets().size(); i++) {
            changed.add(change.apply(
                    run.sheets().get(i), run.sheets().get((i + 1) % run.sheets().size())));
        }
        return check(run.set(), run.sheets(), run.set(), changed);
    }

    private Comparison compare(
            CriteriaSet setBefore, List<FactSheet> before, CriteriaSet setAfter, List<FactSheet> after) {
        return new Comparer()
                .compare(new ComparedRun(setBefore, rules, before), new ComparedRun(setAfter, rules, after));
    }

    private Set<MovementCause> check(
            CriteriaSet setBefore, List<FactSheet> before, CriteriaSet setAfter, List<FactSheet> after) {
        Comparison comparison = compare(setBefore, before, setAfter, after);
        List<UnitScore> scoresBefore = scorer.score(setBefore, fitting(before, setBefore));
        List<UnitScore> scoresAfter = scorer.score(setAfter, fitting(after, setAfter));
        Set<MovementCause> found = EnumSet.noneOf(MovementCause.class);
        assertThat(comparison.units()).hasSameSizeAs(before);
        for (UnitMovement unit : comparison.units()) {
            UnitScore from = of(scoresBefore, unit);
            UnitScore to = of(scoresAfter, unit);
            assertThat(unit.total().before()).isEqualTo(from.points());
            assertThat(unit.total().after()).isEqualTo(to.points());
            Map<MovementCause, Points> byLeaf = new HashMap<>();
            Map<MovementCause, Points> byDomain = new HashMap<>();
            for (LeafMovement leaf : unit.leaves()) {
                assertThat(leaf.movement().before())
                        .isEqualTo(from.leaf(leaf.id())
                                .map(MovementSumsTest::points)
                                .orElse(Points.ZERO));
                assertThat(leaf.movement().after())
                        .isEqualTo(
                                to.leaf(leaf.id()).map(MovementSumsTest::points).orElse(Points.ZERO));
                addsUp(leaf.movement());
                leaf.movement().parts().forEach(part -> byLeaf.merge(part.cause(), part.points(), Points::plus));
                leaves += leaf.moved() ? 1 : 0;
            }
            unit.domains().forEach(domain -> {
                addsUp(domain.movement());
                domain.movement().parts().forEach(part -> byDomain.merge(part.cause(), part.points(), Points::plus));
            });
            addsUp(unit.total());
            for (MovementCause cause : MovementCause.values()) {
                assertThat(unit.total().part(cause)).isEqualTo(byLeaf.getOrDefault(cause, Points.ZERO));
                assertThat(unit.total().part(cause)).isEqualTo(byDomain.getOrDefault(cause, Points.ZERO));
            }
            index(unit);
            byLeaf.keySet().forEach(cause -> causes.merge(cause, 1, Integer::sum));
            found.addAll(byLeaf.keySet());
        }
        return found;
    }

    private static void addsUp(Movement movement) {
        Points sum = movement.parts().stream().map(MovementPart::points).reduce(Points.ZERO, Points::plus);
        assertThat(movement.before().plus(sum)).isEqualTo(movement.after());
        assertThat(movement.parts()).noneMatch(part -> part.points().isZero());
    }

    private static void index(UnitMovement unit) {
        unit.index().difference().ifPresent(difference -> {
            Fraction sum = unit.index().parts().stream()
                    .map(part -> part.points().value())
                    .reduce(Fraction.ZERO, Fraction::plus);
            assertThat(sum).isEqualTo(difference.value());
        });
    }

    private static Points points(LeafScore leaf) {
        return leaf.kind() == DomainKind.PENALTY ? Points.ZERO.minus(leaf.points()) : leaf.points();
    }

    private static UnitScore of(List<UnitScore> scores, UnitMovement unit) {
        return scores.stream()
                .filter(score -> score.sheet().unit().id().equals(unit.unit().id()))
                .findFirst()
                .orElseThrow();
    }

    /** Decisions cut to the maximum of their leaf, as a comparison takes them. */
    private static List<FactSheet> fitting(List<FactSheet> sheets, CriteriaSet set) {
        return sheets.stream()
                .map(sheet -> {
                    Map<LeafId, Appraisal> cut = new HashMap<>();
                    sheet.appraisals()
                            .forEach((id, appraisal) -> set.leaf(id)
                                    .ifPresent(leaf -> cut.put(
                                            id,
                                            new Appraisal(
                                                    appraisal.points().min(leaf.maxPoints()),
                                                    appraisal.reason(),
                                                    appraisal.note(),
                                                    appraisal.by(),
                                                    appraisal.on(),
                                                    appraisal.at()))));
                    return new FactSheet(
                            sheet.unit(),
                            sheet.period(),
                            sheet.documents(),
                            sheet.facts(),
                            sheet.claims(),
                            sheet.evidence(),
                            cut,
                            sheet.at());
                })
                .toList();
    }

    private static FactSheet withFacts(FactSheet sheet, FactSheet other) {
        return new FactSheet(
                sheet.unit(),
                sheet.period(),
                sheet.documents(),
                other.facts(),
                sheet.claims(),
                sheet.evidence(),
                sheet.appraisals(),
                sheet.at());
    }

    private static FactSheet withEvidence(FactSheet sheet, FactSheet other) {
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

    private static FactSheet withDecisions(FactSheet sheet, FactSheet other) {
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
}
