package vn.parindex.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.advice.FactChange;
import vn.parindex.advice.LeafAdvice;
import vn.parindex.advice.Offer;
import vn.parindex.advice.Regain;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Points;
import vn.parindex.rules.ShippedRules;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.LossCause;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.scoring.UnitScore;

/** Every offer on sets and facts drawn by chance wins exactly what it says, one step less does not, and none is overlooked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegainOpinionTest {

    private static final int SEEDS = 60;
    private static final int UNITS = 2;
    /** So many steps either way are tried one by one. */
    private static final int TRIED = 12;

    private final RuleScorer rules = ShippedRules.scorer();
    private final Map<String, Integer> offersByMethod = new TreeMap<>();
    private int offers;
    private int stepsLess;
    private int stepsTried;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyOfferIsExactAndNoneIsOverlooked(long seed) {
        RandomRun run = RandomRun.of(seed);
        List<UnitScore> scores = rules.score(run.set(), run.sheets());
        Regain regain = new Regain(rules, run.set(), run.sheets());

        List<String> faults = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            for (LeafAdvice advice : regain.leaves(unit, scores.get(unit))) {
                Trying trying = new Trying(run, unit, scores.get(unit), advice);
                faults.addAll(trying.faults());
            }
        }

        assertThat(faults).as("seed %d", seed).isEmpty();
    }

    @AfterAll
    void manyOffersWereChecked() {
        System.out.printf(
                "regain: %d offers checked, %d of them one step less, %d other steps tried%n  %s%n",
                offers, stepsLess, stepsTried, offersByMethod);

        assertThat(offers).isGreaterThan(500);
        assertThat(offersByMethod)
                .containsKeys(
                        "tiers",
                        "proportional",
                        "linear",
                        "count",
                        "deduction",
                        "checklist",
                        "choice",
                        "flag",
                        "relative",
                        "sum",
                        "best",
                        "cases");
    }

    /** The advice on one leaf, put to the test. */
    private final class Trying {

        private final RandomRun run;
        private final int unit;
        private final UnitScore before;
        private final LeafAdvice advice;
        private final LeafScore leaf;
        private final CriteriaSet alone;
        private final FactSheet sheet;
        private final List<String> faults = new ArrayList<>();

        Trying(RandomRun run, int unit, UnitScore before, LeafAdvice advice) {
            this.run = run;
            this.unit = unit;
            this.before = before;
            this.advice = advice;
            this.leaf = advice.leaf();
            this.sheet = run.sheets().get(unit);
            this.alone = alone(run.set(), leaf);
        }

        List<String> faults() {
            advice.offers().forEach(this::check);
            if (leaf.state() != LeafState.SCORED && !advice.offers().isEmpty()) {
                faults.add(text("has offers in state " + leaf.state()));
            }
            boolean lost = leaf.lost().stream().anyMatch(loss -> !loss.cause().leavesMaximum());
            if (lost && advice.offers().isEmpty() && advice.obstacles().isEmpty()) {
                faults.add(text("lost points without any word on them"));
            }
            overlooked();
            return faults;
        }

        /** Proved on the whole set with the other units beside it, and by the second opinion. */
        private void check(Offer offer) {
            offers++;
            offersByMethod.merge(leaf.leaf().method().kind(), 1, Integer::sum);
            if (offer.gain().signum() <= 0) {
                faults.add(text("wins nothing by " + offer.change()));
            }
            if (leaf.kind() == DomainKind.ORDINARY) {
                Points after =
                        whole(offer.change()).leaf(offer.leaf()).orElseThrow().points();
                if (!after.minus(leaf.points()).equals(offer.gain())) {
                    faults.add(text("the whole set gives another gain than " + offer.gain()));
                }
                Exact naive = naive(List.of(sheetWith(offer.change())));
                Exact naiveBefore = naive(List.of(sheet));
                if (!compares(leaf.leaf().method())
                        && !naive.minus(naiveBefore)
                                .asFraction()
                                .equals(offer.gain().value())) {
                    faults.add(text("the second opinion gives another gain than " + offer.gain()));
                }
            }
            lessBy(offer).forEach(less -> {
                stepsLess++;
                if (gain(less).compareTo(offer.gain()) >= 0) {
                    faults.add(text("one step less wins as much: " + less));
                }
            });
        }

        /** No smaller change wins anything where the first offer begins, and no change tried wins more than the best. */
        private void overlooked() {
            if (leaf.state() != LeafState.SCORED
                    || leaf.kind() != DomainKind.ORDINARY
                    || leaf.lost().stream().anyMatch(loss -> loss.cause() == LossCause.GATE_CLOSED)
                    || leaf.lost().stream().anyMatch(loss -> loss.cause() == LossCause.CONTRADICTORY)
                    || leaf.lost().isEmpty()) {
                return;
            }
            for (IndicatorId id : members(leaf.leaf().method())) {
                if (sheet.fact(id).value().known().isEmpty()) {
                    continue;
                }
                for (int direction : new int[] {1, -1}) {
                    tryAll(id, direction);
                }
            }
        }

        private void tryAll(IndicatorId id, int direction) {
            BigDecimal step = step(id).multiply(BigDecimal.valueOf(direction));
            BigDecimal now =
                    sheet.fact(id).value().known().flatMap(Scalar::number).orElseThrow();
            List<Offer> mine = advice.offers().stream()
                    .filter(offer -> offer.change().indicator().equals(id))
                    .filter(offer -> offer.change().difference().orElseThrow().signum() == direction)
                    .toList();
            Points best = Points.ZERO;
            for (int k = 1; k <= TRIED; k++) {
                BigDecimal value = now.add(step.multiply(BigDecimal.valueOf(k)));
                boolean possible = value.signum() >= 0
                        && (type(id) != IndicatorType.PERCENT
                                || value.compareTo(BigDecimal.valueOf(100)) <= 0
                                || mayExceed(leaf.leaf().method()));
                if (!possible) {
                    break;
                }
                stepsTried++;
                FactChange change = new FactChange(id, sheet.fact(id).value(), FactValue.of(new Scalar.Decimal(value)));
                Points gain = gain(change);
                BigDecimal moved = change.difference().orElseThrow();
                if (gain.signum() > 0 && best.signum() == 0 && !isOffered(mine, moved)) {
                    faults.add(text("the first gain is not offered: " + change));
                }
                best = best.max(gain);
            }
            Points most = mine.stream().map(Offer::gain).reduce(Points.ZERO, Points::max);
            if (best.compareTo(most) > 0) {
                faults.add(text("more can be won by " + id + " than " + most + ": " + best));
            }
        }

        private boolean isOffered(List<Offer> mine, BigDecimal moved) {
            return mine.stream()
                    .anyMatch(offer -> offer.change().difference().orElseThrow().compareTo(moved) == 0);
        }

        private Stream<FactChange> lessBy(Offer offer) {
            return offer.change().difference().stream()
                    .map(difference -> difference.subtract(
                            step(offer.change().indicator()).multiply(BigDecimal.valueOf(difference.signum()))))
                    .filter(difference -> difference.signum() != 0)
                    .map(difference -> new FactChange(
                            offer.change().indicator(),
                            offer.change().before(),
                            FactValue.of(new Scalar.Decimal(offer.change()
                                    .before()
                                    .known()
                                    .flatMap(Scalar::number)
                                    .orElseThrow()
                                    .add(difference)))));
        }

        private BigDecimal step(IndicatorId id) {
            return type(id) == IndicatorType.PERCENT ? new BigDecimal("0.01") : BigDecimal.ONE;
        }

        private IndicatorType type(IndicatorId id) {
            return run.set().indicators().find(id).orElseThrow().type();
        }

        private FactSheet sheetWith(FactChange change) {
            return change.on(sheet);
        }

        private UnitScore whole(FactChange change) {
            List<FactSheet> sheets = new ArrayList<>(run.sheets());
            sheets.set(unit, change.on(sheet));
            return rules.score(run.set(), sheets).get(unit);
        }

        private Points gain(FactChange change) {
            List<FactSheet> sheets = new ArrayList<>(run.sheets());
            sheets.set(unit, change.on(sheet));
            boolean together = alone.leaves().stream().anyMatch(one -> compares(one.method()));
            UnitScore fresh = together
                    ? rules.score(alone, sheets).get(unit)
                    : rules.score(alone, List.of(sheets.get(unit))).get(0);
            UnitScore old = together
                    ? rules.score(alone, run.sheets()).get(unit)
                    : rules.score(alone, List.of(sheet)).get(0);
            return fresh.leaf(leaf.leaf().id()).orElseThrow().state() == LeafState.SCORED
                    ? fresh.points().minus(old.points())
                    : Points.ZERO;
        }

        private Exact naive(List<FactSheet> sheets) {
            return new NaiveScorer(alone, sheets).score().get(0).points();
        }

        private String text(String fault) {
            return "unit %d, leaf %s (%s): %s"
                    .formatted(unit, leaf.leaf().id(), leaf.leaf().method().kind(), fault);
        }
    }

    /** Numbers that may change: members of of, a value or an amount of a method without parts. */
    private static Set<IndicatorId> members(ScoringMethod method) {
        Set<IndicatorId> members = new HashSet<>();
        if (method instanceof ScoringMethod.Count count) {
            members.addAll(count.amount().indicators());
        } else if (method instanceof ScoringMethod.Deduction deduction) {
            deduction.items().stream()
                    .map(ScoringMethod.DeductionItem::amount)
                    .map(Amount::indicators)
                    .forEach(members::addAll);
        } else if (method.parts().isEmpty()) {
            method.measures()
                    .forEach(measure -> members.addAll(measure.match(
                            ratio -> ratio.of().indicators(),
                            value -> value.value().indicators())));
        }
        method.measures().stream().flatMap(measure -> measure.ratio().stream()).forEach(ratio -> {
            ratio.to().indicators().forEach(members::remove);
            ratio.printed().ifPresent(members::remove);
        });
        return members;
    }

    private static boolean mayExceed(ScoringMethod method) {
        return method.measures().stream().anyMatch(Measure::mayExceed);
    }

    private static boolean compares(ScoringMethod method) {
        return method instanceof ScoringMethod.Relative
                || method.parts().stream().anyMatch(RegainOpinionTest::compares);
    }

    private static CriteriaSet alone(CriteriaSet set, LeafScore leaf) {
        Domain domain = set.domains().stream()
                .filter(one -> one.leaves().contains(leaf.leaf()))
                .findFirst()
                .orElseThrow();
        return Written.set(
                set.policies(), List.of(leaf.kind() == DomainKind.ORDINARY ? only(domain, leaf.leaf()) : domain));
    }

    private static Domain only(Domain domain, Leaf leaf) {
        return new Domain(
                domain.id(),
                domain.name(),
                domain.kind(),
                domain.cap(),
                List.of(new Criterion(leaf.id().value(), leaf.name(), false, List.of(leaf), Written.HERE)),
                Written.HERE);
    }
}
