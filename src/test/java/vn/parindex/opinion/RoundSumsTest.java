package vn.parindex.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.appraisal.CauseTotal;
import vn.parindex.appraisal.Difference;
import vn.parindex.appraisal.DifferenceCause;
import vn.parindex.appraisal.OverClaim;
import vn.parindex.appraisal.Round;
import vn.parindex.appraisal.RoundStep;
import vn.parindex.appraisal.Rounds;
import vn.parindex.appraisal.RoundsOfLeaf;
import vn.parindex.appraisal.RoundsOfUnit;
import vn.parindex.criteria.Leaf;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.AppraisalReason;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.UnitStatement;
import vn.parindex.points.Fraction;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.rules.ShippedRules;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.scoring.UnitScore;

/** On sets, facts and decisions drawn by chance the parts of every step add up, and the totals are those of the score. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundSumsTest {

    private static final int SEEDS = 60;

    private final RuleScorer scorer = ShippedRules.scorer();
    private final Set<DifferenceCause> causes = EnumSet.noneOf(DifferenceCause.class);
    private int differences;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePartsOfEveryStepAddUp(long seed) {
        RandomRun run = RandomRun.of(seed);
        Dice dice = Dice.of(seed * 31);
        List<FactSheet> sheets =
                run.sheets().stream().map(sheet -> heard(dice, run, sheet)).toList();
        List<UnitScore> scores = scorer.score(run.set(), sheets);
        List<UnitScore> before = scorer.score(
                run.set(), sheets.stream().map(FactSheet::beforeSecondAppraisal).toList());

        Rounds rounds = Rounds.of(scorer, run.set(), scores);

        for (int unit = 0; unit < scores.size(); unit++) {
            totalsAreThoseOfTheScore(rounds.units().get(unit), scores.get(unit), before.get(unit));
            rounds.units().get(unit).leaves().forEach(this::leafAddsUp);
            sumsAreThoseOfTheLeaves(rounds.units().get(unit));
        }
        for (RoundStep step : RoundStep.values()) {
            assertThat(sum(rounds.causes(), step))
                    .isEqualTo(rounds.movement(step).orElse(Points.ZERO));
        }
        assertThat(rounds.overClaims()).isSortedAccordingTo((a, b) -> b.points().compareTo(a.points()));
        assertThat(rounds.overClaims().stream().map(OverClaim::points).reduce(Points.ZERO, Points::plus))
                .isEqualTo(rounds.units().stream()
                        .flatMap(unit -> unit.leaves().stream())
                        .map(RoundsOfLeaf::overClaimed)
                        .reduce(Points.ZERO, Points::plus));
    }

    @AfterAll
    void allCausesWereMet() {
        System.out.printf("rounds: %d differences of %d causes added up%n", differences, causes.size());
        assertThat(differences).isGreaterThan(5_000);
        Set<DifferenceCause> unmet = EnumSet.complementOf(EnumSet.copyOf(causes));
        assertThat(unmet).isSubsetOf(DifferenceCause.OVER_MAXIMUM);
    }

    private static void totalsAreThoseOfTheScore(RoundsOfUnit unit, UnitScore score, UnitScore before) {
        assertThat(unit.total(Round.CLAIMED)).isEqualTo(score.claimed());
        assertThat(unit.total(Round.COMPUTED)).contains(before.points());
        assertThat(unit.total(Round.APPRAISAL)).isEqualTo(before.appraised());
        assertThat(unit.total(Round.APPRAISAL2).or(() -> unit.total(Round.APPRAISAL)))
                .isEqualTo(score.appraised());
    }

    private void leafAddsUp(RoundsOfLeaf leaf) {
        for (RoundStep step : RoundStep.values()) {
            Points parts = Points.ZERO;
            for (Difference difference : leaf.differences()) {
                if (difference.step() == step) {
                    assertThat(difference.points().isZero()).isFalse();
                    parts = parts.plus(difference.points());
                    causes.add(difference.cause());
                    differences++;
                }
            }
            Map<Round, Points> counted = leaf.counted();
            boolean both = counted.containsKey(step.from()) && counted.containsKey(step.to());
            assertThat(parts)
                    .as("%s %s", leaf.score().leaf().id(), step)
                    .isEqualTo(both ? counted.get(step.to()).minus(counted.get(step.from())) : Points.ZERO);
        }
    }

    private static void sumsAreThoseOfTheLeaves(RoundsOfUnit unit) {
        for (RoundStep step : RoundStep.values()) {
            assertThat(sum(unit.causes(), step)).isEqualTo(unit.movement(step).orElse(Points.ZERO));
        }
    }

    private static Points sum(List<CauseTotal> totals, RoundStep step) {
        return totals.stream()
                .filter(total -> total.step() == step)
                .map(CauseTotal::points)
                .reduce(Points.ZERO, Points::plus);
    }

    /** The sheet with statements and second appraisals of some leaves that had a first. */
    private static FactSheet heard(Dice dice, RandomRun run, FactSheet sheet) {
        Map<LeafId, Appraisal> first = new LinkedHashMap<>();
        Map<LeafId, UnitStatement> statements = new LinkedHashMap<>();
        Map<LeafId, Appraisal> second = new LinkedHashMap<>();
        List<Leaf> leaves = new ArrayList<>(run.set().leaves());
        boolean again = dice.chance(70);
        for (Leaf leaf : leaves) {
            if (sheet.appraisals().containsKey(leaf.id())) {
                first.put(leaf.id(), decision(dice, leaf));
            }
            if (dice.chance(20)) {
                statements.put(leaf.id(), new UnitStatement("Đã gửi", List.of(), "", Optional.empty(), Written.HERE));
            }
            if (again && first.containsKey(leaf.id()) && dice.chance(40)) {
                second.put(leaf.id(), decision(dice, leaf));
            }
        }
        return new FactSheet(
                sheet.unit(),
                sheet.period(),
                sheet.documents(),
                sheet.facts(),
                sheet.claims(),
                sheet.evidence(),
                first,
                statements,
                second,
                sheet.at());
    }

    private static Appraisal decision(Dice dice, Leaf leaf) {
        Points points = leaf.maxPoints().times(Fraction.of(dice.between(0, 6)).dividedBy(Fraction.of(6)));
        Optional<AppraisalReason> reason =
                dice.chance(20) ? Optional.empty() : Optional.of(dice.pick(AppraisalReason.values()));
        return new Appraisal(points, reason, "", "", Optional.empty(), Written.HERE);
    }
}
