package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.Leaf;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;

/** Asks the conditions of a leaf before its method (điều kiện áp dụng và điều kiện tiên quyết), in the order of the contract. */
final class Gates {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Gates() {}

    /** How a condition stands on the facts. */
    enum Answer {
        HOLDS,
        FAILS,
        MISSING,
        CONTRADICTORY
    }

    static Finding ask(LeafTask leaf, UnitFacts unit) {
        return leaf.frame().gated()
                ? closed(leaf, unit).map(Finding::of).orElseGet(() -> ungated(leaf, unit))
                : ungated(leaf, unit);
    }

    /** Whether the leaf of the task reaches its method. */
    static boolean areOpen(LeafTask task, UnitFacts unit) {
        return closed(task, unit).isEmpty();
    }

    /** A missing fact cannot be asked for anything but whether it is missing; a contradictory one for nothing. */
    static Answer answer(Condition condition, UnitFacts unit) {
        FactValue fact = unit.value(condition.fact());
        return condition.match(
                (id, wanted) -> wanted.known()
                        .map(value -> ask(id, fact, unit, known -> same(known, value)))
                        .orElseGet(() -> askForState(fact, wanted)),
                (id, bound) -> ask(
                        id,
                        fact,
                        unit,
                        known -> known.number()
                                .map(number -> number.compareTo(bound) >= 0)
                                .orElse(false)));
    }

    /** Equal as values: true is 1, "01" is 1. */
    static boolean same(Scalar one, Scalar other) {
        Optional<BigDecimal> number = one.number();
        Optional<BigDecimal> otherNumber = other.number();
        return number.isPresent() && otherNumber.isPresent()
                ? number.get().compareTo(otherNumber.get()) == 0
                : one.text().equals(other.text());
    }

    /** The standing of a leaf one of whose conditions does not hold. */
    private static Optional<Standing> closed(LeafTask task, UnitFacts unit) {
        Leaf leaf = task.frame().leaf();
        return gate(leaf.appliesWhen(), Standing.INAPPLICABLE, unit)
                .or(() -> gate(leaf.requires(), Standing.GATE_CLOSED, unit));
    }

    private static Optional<Standing> gate(Optional<Condition> condition, Standing whenItFails, UnitFacts unit) {
        return condition.flatMap(asked -> switch (answer(asked, unit)) {
            case HOLDS -> Optional.empty();
            case FAILS -> Optional.of(whenItFails);
            case MISSING -> Optional.of(Standing.MISSING);
            case CONTRADICTORY -> Optional.of(Standing.CONTRADICTORY);
        });
    }

    private static Answer askForState(FactValue fact, FactValue wanted) {
        return fact.equals(wanted)
                ? Answer.HOLDS
                : fact.match(
                        known -> Answer.FAILS, () -> Answer.MISSING, () -> Answer.FAILS, () -> Answer.CONTRADICTORY);
    }

    private static Answer ask(IndicatorId id, FactValue fact, UnitFacts unit, Predicate<Scalar> holds) {
        return fact.match(
                known -> cannotBe(id, known, unit) ? Answer.CONTRADICTORY : answerOf(holds.test(known)),
                () -> Answer.MISSING,
                () -> Answer.FAILS,
                () -> Answer.CONTRADICTORY);
    }

    /** A flag that is neither yes nor no, or a percentage outside 0–100%. */
    static boolean cannotBe(IndicatorId id, Scalar value, UnitFacts unit) {
        return unit.type(id)
                .map(type -> switch (type) {
                    case FLAG -> YesOrNo.of(value).isEmpty();
                    case PERCENT ->
                        value.number()
                                .map(number -> number.signum() < 0 || number.compareTo(HUNDRED) > 0)
                                .orElse(false);
                    case COUNT, MONEY, CODE, DATE, TEXT -> false;
                })
                .orElse(false);
    }

    private static Answer answerOf(boolean holds) {
        return holds ? Answer.HOLDS : Answer.FAILS;
    }

    /** What is asked in a survey and missing is still to come. */
    private static Finding ungated(LeafTask leaf, UnitFacts unit) {
        Finding found = leaf.find(unit);
        return found.standing() == Standing.MISSING && leaf.bySurvey() ? found.with(Standing.PENDING) : found;
    }
}
