package vn.parindex.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.assessment.Assessment;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.curve.AxisScale;
import vn.parindex.criteria.curve.Curve;
import vn.parindex.criteria.curve.Knot;
import vn.parindex.criteria.curve.MeasureCurve;
import vn.parindex.criteria.curve.MethodCurves;
import vn.parindex.criteria.curve.PartStep;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;
import vn.parindex.rules.ShippedRules;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.OneLeaf;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.scoring.UnitScore;

/** The rules give exactly what {@code criteria show --leaf} draws: at the knots, just beside them, between and behind them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CurveOpinionTest {

    private static final int SEEDS = 150;
    private static final int DIGITS = 6;
    private static final Fraction LITTLE = Fraction.of(1, 1000);
    private static final List<PartStep.Kind> TOGETHER =
            List.of(PartStep.Kind.ALL_PARTS, PartStep.Kind.BEST_OF_ALL, PartStep.Kind.ALL_CASES);

    private final RuleScorer rules = ShippedRules.scorer();
    private final Map<String, Integer> placesByMethod = new LinkedHashMap<>();

    /** A leaf with the curve of all its points. */
    private record Drawn(CriteriaSet set, Leaf leaf, MeasureCurve whole) {
        @Override
        public String toString() {
            return set.id() + " " + leaf.id();
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofALeafDrawnByChance(long seed) {
        Dice dice = Dice.of(seed);
        String maximum = dice.pick("0.25", "1", "1.5", "3");
        boolean rate = dice.chance(60);
        CurvedMethods methods = new CurvedMethods(dice, rate ? rate(dice) : number(dice), rate);
        Leaf leaf = Row.of("1.1", maximum, methods.draw(Points.of(maximum), 2)).leaf();

        drawn(Written.setOf(leaf), leaf).forEach(this::mustBeWhatTheRulesGive);
    }

    static Stream<Drawn> shipped() {
        return new Assessment(Optional.empty(), ShippedRules.CACHE, "test")
                .criteriaSets().stream()
                        .flatMap(
                                choice -> choice.set().match((set, problems) -> Stream.of(set), none -> Stream.empty()))
                        .flatMap(set -> set.leaves().stream().flatMap(leaf -> drawn(set, leaf)));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void ofALeafOfTheShippedSets(Drawn drawn) {
        mustBeWhatTheRulesGive(drawn);
    }

    @AfterAll
    void manyPlacesWereHeldAgainstTheRules() {
        assertThat(placesByMethod).containsKeys("tiers", "proportional", "linear", "count", "sum", "best", "cases");
        assertThat(placesByMethod.values().stream().mapToInt(Integer::intValue).sum())
                .isGreaterThan(2000);
    }

    private static Measure rate(Dice dice) {
        return dice.chance(50)
                ? new Measure.OfRatio(
                        Written.amount("count_done"), Written.amount("count_all"), Optional.empty(), dice.chance(25))
                : new Measure.OfValue(Written.amount("rate_done"), dice.chance(25));
    }

    private static Measure number(Dice dice) {
        return new Measure.OfValue(Written.amount("money_spent"), dice.chance(60));
    }

    /** Nothing where other figures have a say in the points, or what is counted is not the measure alone. */
    private static Stream<Drawn> drawn(CriteriaSet set, Leaf leaf) {
        if (leaf.appliesWhen().isPresent() || leaf.requires().isPresent()) {
            return Stream.empty();
        }
        return MethodCurves.of(leaf, set.indicators()).stream()
                .filter(curve -> curve.whole() && curve.scale() != AxisScale.PERCENT_OF_BEST)
                .filter(curve -> isOfTheLeaf(curve.path()))
                .filter(curve -> curve.measure().indicators().containsAll(leaf.indicators()))
                .filter(curve -> hasOwnTerms(curve.measure()))
                .map(curve -> new Drawn(set, leaf, curve));
    }

    private static boolean isOfTheLeaf(List<PartStep> path) {
        return path.isEmpty()
                || path.size() == 1 && TOGETHER.contains(path.get(0).kind());
    }

    private static boolean hasOwnTerms(Measure measure) {
        return measure.match(
                ratio -> ratio.of().indicators().stream().noneMatch(ratio.to().indicators()::contains), value -> true);
    }

    private void mustBeWhatTheRulesGive(Drawn drawn) {
        Curve curve = drawn.whole().curve();
        Measure measure = drawn.whole().measure();
        List<Fraction> places = places(curve).stream()
                .map(x -> measure.match(ratio -> x, value -> Fraction.of(x.rounded(DIGITS))))
                .distinct()
                .toList();
        List<FactSheet> sheets =
                places.stream().map(x -> sheet(drawn.leaf(), facts(measure, x))).toList();

        List<UnitScore> scores = rules.score(drawn.set(), sheets);

        for (int i = 0; i < places.size(); i++) {
            LeafScore given = scores.get(i).leaf(drawn.leaf().id()).orElseThrow();
            assertThat(given.state())
                    .as("%s at %s", drawn.leaf(), places.get(i))
                    .isEqualTo(LeafState.SCORED);
            assertThat(given.points())
                    .as("%s at %s", drawn.leaf(), places.get(i))
                    .isEqualTo(rounded(curve.at(places.get(i)), drawn.leaf()));
        }
        placesByMethod.merge(drawn.leaf().method().kind(), places.size(), Integer::sum);
    }

    /** A set may round the points of a leaf, which the curve does not. */
    private static Points rounded(Points points, Leaf leaf) {
        OptionalInt digits = leaf.policies().leafRounding();
        return digits.isEmpty() ? points : new Points(Fraction.of(points.value().rounded(digits.getAsInt())));
    }

    /** With the papers that a leaf may ask for. */
    private static FactSheet sheet(Leaf leaf, Map<IndicatorId, FactValue> facts) {
        FactSheet bare = OneLeaf.sheet("a", facts);
        return new FactSheet(
                bare.unit(),
                bare.period(),
                bare.documents(),
                bare.facts(),
                bare.claims(),
                Map.of(leaf.id(), List.of("12/KH-UBND")),
                bare.appraisals(),
                bare.at());
    }

    /** Knots, a little to either side of them, a third and a half of the way to the next; where there is no end, far behind. */
    private static List<Fraction> places(Curve curve) {
        TreeSet<Fraction> places = new TreeSet<>();
        List<Fraction> knots = curve.knots().stream().map(Knot::x).toList();
        for (int i = 0; i < knots.size(); i++) {
            Fraction x = knots.get(i);
            places.addAll(List.of(x, x.plus(LITTLE), x.minus(LITTLE)));
            if (i + 1 < knots.size()) {
                Fraction way = knots.get(i + 1).minus(x);
                places.add(x.plus(way.dividedBy(Fraction.of(2))));
                places.add(x.plus(way.dividedBy(Fraction.of(3))));
            } else {
                places.add(x.plus(Fraction.ONE));
                places.add(x.times(Fraction.of(10)).plus(Fraction.HUNDRED));
            }
        }
        return places.stream()
                .filter(x -> x.signum() >= 0)
                .filter(x -> curve.end().filter(end -> x.compareTo(end) > 0).isEmpty())
                .toList();
    }

    /** The figures of a unit that is there on the measure. */
    private static Map<IndicatorId, FactValue> facts(Measure measure, Fraction x) {
        Map<IndicatorId, FactValue> facts = new LinkedHashMap<>();
        measure.match(
                ratio -> {
                    report(facts, ratio.of(), new BigDecimal(x.top()));
                    report(facts, ratio.to(), new BigDecimal(x.bottom()).multiply(BigDecimal.valueOf(100)));
                    return facts;
                },
                value -> {
                    report(facts, value.value(), x.decimal());
                    return facts;
                });
        return facts;
    }

    /** All of it as the first term, none of the others. */
    private static void report(Map<IndicatorId, FactValue> facts, Amount amount, BigDecimal number) {
        List<IndicatorId> terms = new ArrayList<>(amount.indicators());
        terms.forEach(id -> facts.put(id, FactValue.of(new Scalar.Decimal(BigDecimal.ZERO))));
        facts.put(amount.sum().get(0), FactValue.of(new Scalar.Decimal(number)));
    }
}
