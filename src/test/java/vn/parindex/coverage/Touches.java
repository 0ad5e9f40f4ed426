package vn.parindex.coverage;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Fraction;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.Reading;
import vn.parindex.scoring.UnitScore;

/** The bounds that one award of a real run came to. */
final class Touches {

    private static final Fraction STEP_OF_A_PERCENTAGE = Fraction.of(BigDecimal.ONE, BigDecimal.valueOf(10_000));

    private final IndicatorCatalogue indicators;
    private final FactSheet sheet;

    Touches(UnitScore unit) {
        this.indicators = unit.criteria().indicators();
        this.sheet = unit.sheet();
    }

    /** Of an award that its own method decided. */
    List<Touch> of(Award award) {
        List<Touch> touches = new ArrayList<>(named(award));
        x(award).ifPresent(x -> Marks.of(award.method(), award.maxPoints(), indicators)
                .forEach(mark -> mark.at().ifPresent(at -> touches.add(Touch.of(mark.name(), at, x, step(award, x))))));
        return touches;
    }

    /** Of the conditions of a leaf: known to hold where its method decided. */
    List<Touch> ofGates(LeafScore score) {
        Leaf leaf = score.leaf();
        String rule = score.award().rule().name();
        boolean inapplicable = rule.equals("gates: the leaf does not apply to the unit");
        boolean closed = rule.equals("gates: a requirement is not met");
        boolean open = Coverage.isDecidedByItsMethod(score.award());
        List<Touch> touches = new ArrayList<>();
        if (inapplicable || closed || open) {
            leaf.appliesWhen().ifPresent(when -> touches.addAll(of("appliesWhen", when, !inapplicable)));
        }
        if (closed || open) {
            leaf.requires().ifPresent(when -> touches.addAll(of("requires", when, !closed)));
        }
        return touches;
    }

    private List<Touch> of(String where, Condition condition, boolean holds) {
        return condition.match(
                (fact, value) -> List.of(Touch.named(
                        where + " is " + Marks.kind(value.state()) + (holds ? " holds" : " does not hold"))),
                (fact, bound) -> sheet.fact(fact).value().known().flatMap(Scalar::number).stream()
                        .map(number -> Touch.of(
                                where + " at least " + bound.toPlainString(),
                                Fraction.of(bound),
                                Fraction.of(number),
                                isPercent(condition) ? Fraction.of(new BigDecimal("0.01")) : Fraction.ONE))
                        .toList());
    }

    private boolean isPercent(Condition condition) {
        return indicators
                .find(condition.fact())
                .filter(indicator -> indicator.type() == IndicatorType.PERCENT)
                .isPresent();
    }

    private List<Touch> named(Award award) {
        if (award.method() instanceof ScoringMethod.Cases cases) {
            return ofCases(cases, award);
        }
        if (award.method() instanceof ScoringMethod.Best) {
            return award.chosen().map(chosen -> ofBest(award, chosen)).orElseGet(List::of);
        }
        if (award.reading() instanceof Reading.OfScalar scalar) {
            return List.of(Touch.named(scalar(award.method(), scalar.value())));
        }
        if (award.method() instanceof ScoringMethod.Deduction deduction
                && award.reading() instanceof Reading.OfItems items) {
            return IntStream.range(0, items.items().size())
                    .filter(i -> deduction.items().get(i).all())
                    .mapToObj(i -> items.items().get(i).value().known().flatMap(Scalar::number))
                    .flatMap(Optional::stream)
                    .map(amount -> Touch.named(Marks.itemOfAll(amount)))
                    .toList();
        }
        return award.rule().condition().equals("never done") ? List.of(Touch.named("never done")) : List.of();
    }

    private static String scalar(ScoringMethod method, Scalar value) {
        if (method instanceof ScoringMethod.Choice choice) {
            return choice.points().keySet().stream()
                    .filter(code -> value.number().equals(new Scalar.Code(code).number())
                            || value.text().equals(code)
                            || value.number()
                                    .flatMap(one ->
                                            new Scalar.Code(code).number().map(one::compareTo))
                                    .filter(order -> order == 0)
                                    .isPresent())
                    .map(code -> "code " + code)
                    .findFirst()
                    .orElse("code");
        }
        return value.number().filter(number -> number.signum() != 0).isPresent() ? "true" : "false";
    }

    private static List<Touch> ofBest(Award award, int chosen) {
        boolean equals = IntStream.range(0, award.parts().size())
                .filter(i -> i != chosen)
                .mapToObj(i -> award.parts().get(i))
                .anyMatch(part -> part.state() == LeafState.SCORED
                        && part.points().equals(award.parts().get(chosen).points()));
        return Stream.concat(
                        Stream.of(Touch.named("alternative " + (chosen + 1))),
                        equals ? Stream.of(Touch.named("equal alternatives")) : Stream.of())
                .toList();
    }

    /** Also where no case applies: then no rule of the method spoke, but every condition was asked. */
    List<Touch> ofCases(ScoringMethod.Cases cases, Award award) {
        List<Touch> touches = new ArrayList<>();
        int chosen = award.chosen().orElse(cases.cases().size());
        for (int i = 0; i < cases.cases().size() && i <= chosen; i++) {
            touches.addAll(of("when", cases.cases().get(i).when(), i == chosen));
        }
        touches.add(Touch.named(
                chosen < cases.cases().size()
                        ? "case " + (chosen + 1)
                        : cases.otherwise().isPresent() ? "otherwise" : "no case"));
        return touches;
    }

    private static Optional<Fraction> x(Award award) {
        if (award.method() instanceof ScoringMethod.Council) {
            return Optional.of(award.points().value());
        }
        if (award.reading() instanceof Reading.OfRatio ratio) {
            return ratio.share().map(share -> ofBest(share, ratio.bestOfGroup()));
        }
        if (award.reading() instanceof Reading.OfValue value) {
            return value.value().map(x -> ofBest(x, value.bestOfGroup()));
        }
        if (award.reading() instanceof Reading.OfItems items) {
            return Optional.of(items(award.method(), items));
        }
        if (award.reading() instanceof Reading.OfDay day) {
            return day.done().map(done -> Fraction.of(ChronoUnit.DAYS.between(day.due(), done)));
        }
        return award.reading() instanceof Reading.OfSurvey survey ? Optional.of(survey.mean()) : Optional.empty();
    }

    private static Fraction ofBest(Fraction x, Optional<Reading.GroupBest> best) {
        return best.filter(group -> !group.largest().isZero())
                .map(group -> x.dividedBy(group.largest()))
                .orElse(x);
    }

    /** Of a checklist the number of items done, of a deduction the points taken. */
    private static Fraction items(ScoringMethod method, Reading.OfItems items) {
        return items.items().stream()
                .map(item -> method instanceof ScoringMethod.Checklist
                        ? Fraction.of(item.points().signum())
                        : item.points().value())
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction step(Award award, Fraction x) {
        if (award.method() instanceof ScoringMethod.Council) {
            return Fraction.of(new BigDecimal("0.01"));
        }
        if (award.method() instanceof ScoringMethod.Deduction deduction) {
            return deduction.items().stream()
                    .filter(item -> !item.all())
                    .map(item -> item.each().value())
                    .reduce(Fraction::min)
                    .orElse(award.maxPoints().value());
        }
        if (award.reading() instanceof Reading.OfRatio ratio) {
            Fraction own = ratio.printedUsed() || ratio.to().isEmpty()
                    ? STEP_OF_A_PERCENTAGE
                    : Fraction.of(BigDecimal.ONE, ratio.to().get());
            return ofBest(own, ratio.bestOfGroup());
        }
        if (award.reading() instanceof Reading.OfValue value) {
            return ofBest(value.percent() ? STEP_OF_A_PERCENTAGE : Fraction.ONE, value.bestOfGroup());
        }
        return award.reading() instanceof Reading.OfSurvey survey
                ? Fraction.of(BigDecimal.ONE, survey.total())
                : Fraction.ONE;
    }
}
