package vn.parindex.opinion;

import java.util.List;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.Policies;
import vn.parindex.criteria.Policies.PrintedRateAlonePolicy;
import vn.parindex.criteria.Policies.PrintedRatePolicy;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.Scalar;

/**
 * The facts of one unit, read as amounts, measures and conditions.
 *
 * @param asPrinted whether known printed rates take the place of their counts, whatever the policy says
 */
record Reported(CriteriaSet set, FactSheet sheet, boolean asPrinted) {

    private static final Exact HUNDRED = Exact.of(100);

    enum Holds {
        YES,
        NO,
        MISSING,
        CONTRADICTORY
    }

    FactValue value(IndicatorId id) {
        return sheet.fact(id).value();
    }

    Figure number(IndicatorId id) {
        return value(id)
                .match(
                        content ->
                                content.number().map(Exact::of).map(Figure::of).orElse(Figure.MISSING),
                        () -> Figure.MISSING,
                        () -> Figure.NOT_APPLICABLE,
                        () -> Figure.CONTRADICTORY);
    }

    /** True or false, as 1 or 0 (point 3). */
    Figure yesOrNo(IndicatorId id) {
        Figure figure = number(id);
        boolean known = value(id).known().isPresent();
        boolean flag = figure.number().equals(Exact.ZERO) || figure.number().equals(Exact.ONE);
        return known && (!figure.isKnown() || !flag) ? Figure.CONTRADICTORY : figure;
    }

    Figure amount(Amount amount) {
        if (amount.sum().stream().allMatch(id -> number(id).is(Figure.Kind.NOT_APPLICABLE))) {
            return Figure.NOT_APPLICABLE;
        }
        Exact total = Exact.ZERO;
        boolean missing = false;
        for (IndicatorId id : amount.indicators()) {
            switch (number(id).kind()) {
                case CONTRADICTORY -> {
                    return Figure.CONTRADICTORY;
                }
                case MISSING -> missing = true;
                default -> {}
            }
        }
        for (IndicatorId id : amount.sum()) {
            total = total.plus(number(id).number());
        }
        for (IndicatorId id : amount.minus()) {
            total = total.minus(number(id).number());
        }
        if (missing) {
            return Figure.MISSING;
        }
        return total.signum() < 0 ? Figure.CONTRADICTORY : Figure.of(total);
    }

    Figure measure(Measure measure, Policies policies) {
        return measure.match(ratio -> ratio(ratio, policies), this::valueOf);
    }

    private Figure valueOf(Measure.OfValue measure) {
        Figure amount = amount(measure.value());
        boolean percent = measure.value().sum().stream().anyMatch(this::isPercent);
        return amount.isKnown() && percent ? share(amount.number(), measure.mayExceed()) : amount;
    }

    private Figure ratio(Measure.OfRatio ratio, Policies policies) {
        Figure of = amount(ratio.of());
        Figure to = amount(ratio.to());
        if (of.is(Figure.Kind.NOT_APPLICABLE) || to.is(Figure.Kind.NOT_APPLICABLE)) {
            return Figure.NOT_APPLICABLE;
        }
        if (of.isKnown()
                && to.isKnown()
                && of.number().signum() == 0
                && to.number().signum() == 0) {
            return Figure.ZERO_OF_ZERO;
        }
        Figure printed =
                ratio.printed().map(id -> printed(id, ratio.mayExceed())).orElse(Figure.MISSING);
        if (asPrinted && printedIsKnown(ratio)) {
            return printed;
        }
        Figure counted = counted(of, to, ratio.mayExceed());
        if (counted.is(Figure.Kind.CONTRADICTORY)) {
            return counted;
        }
        boolean noneprinted = printed.is(Figure.Kind.MISSING);
        if (counted.is(Figure.Kind.MISSING)) {
            return policies.printedRateAlone() == PrintedRateAlonePolicy.ACCEPT ? printed : counted;
        }
        if (noneprinted || policies.printedRate() == PrintedRatePolicy.RECOMPUTED) {
            return counted;
        }
        if (printed.is(Figure.Kind.CONTRADICTORY) || policies.printedRate() == PrintedRatePolicy.PRINTED) {
            return printed;
        }
        return printed.number().isLess(counted.number()) ? printed : counted;
    }

    boolean printedIsKnown(Measure.OfRatio ratio) {
        return ratio.printed().map(this::number).filter(Figure::isKnown).isPresent();
    }

    boolean printedIsImpossible(Measure.OfRatio ratio) {
        return printedIsKnown(ratio)
                && printed(ratio.printed().orElseThrow(), ratio.mayExceed()).is(Figure.Kind.CONTRADICTORY);
    }

    private Figure printed(IndicatorId id, boolean mayExceed) {
        Figure figure = number(id);
        if (figure.is(Figure.Kind.NOT_APPLICABLE)) {
            return Figure.MISSING;
        }
        return figure.isKnown() ? share(figure.number(), mayExceed) : figure;
    }

    private static Figure counted(Figure of, Figure to, boolean mayExceed) {
        for (Figure one : List.of(of, to)) {
            if (one.is(Figure.Kind.CONTRADICTORY)) {
                return one;
            }
        }
        if (of.is(Figure.Kind.MISSING) || to.is(Figure.Kind.MISSING)) {
            return Figure.MISSING;
        }
        boolean nothingToDo = to.number().signum() == 0;
        boolean over = to.number().isLess(of.number());
        return nothingToDo || over && !mayExceed
                ? Figure.CONTRADICTORY
                : Figure.of(of.number().dividedBy(to.number()));
    }

    private static Figure share(Exact percent, boolean mayExceed) {
        boolean over = HUNDRED.isLess(percent) && !mayExceed;
        return percent.signum() < 0 || over ? Figure.CONTRADICTORY : Figure.of(percent.dividedBy(HUNDRED));
    }

    boolean isPercent(IndicatorId id) {
        return typeOf(id) == IndicatorType.PERCENT;
    }

    private IndicatorType typeOf(IndicatorId id) {
        return set.indicators().find(id).orElseThrow().type();
    }

    Holds holds(Condition condition) {
        return condition.match(this::is, (id, bound) -> known(id, holds(number(id), Exact.of(bound))));
    }

    private static Holds holds(Figure number, Exact bound) {
        return number.isKnown() && !number.number().isLess(bound) ? Holds.YES : Holds.NO;
    }

    private Holds is(IndicatorId id, FactValue wanted) {
        FactValue had = value(id);
        return wanted.match(
                scalar -> known(id, had.known().filter(one -> same(one, scalar)).isPresent() ? Holds.YES : Holds.NO),
                () -> had.match(one -> Holds.NO, () -> Holds.YES, () -> Holds.NO, () -> Holds.CONTRADICTORY),
                () -> had.match(one -> Holds.NO, () -> Holds.MISSING, () -> Holds.YES, () -> Holds.CONTRADICTORY),
                () -> {
                    throw new IllegalArgumentException("no condition asks for contradictory facts");
                });
    }

    /** The answer for a known fact; the other states answer by themselves (point 4). */
    private Holds known(IndicatorId id, Holds answer) {
        return value(id)
                .match(
                        scalar -> meetsNonsense(id) ? Holds.CONTRADICTORY : answer,
                        () -> Holds.MISSING,
                        () -> Holds.NO,
                        () -> Holds.CONTRADICTORY);
    }

    private boolean meetsNonsense(IndicatorId id) {
        return switch (typeOf(id)) {
            case FLAG -> yesOrNo(id).is(Figure.Kind.CONTRADICTORY);
            case PERCENT -> share(number(id).number(), false).is(Figure.Kind.CONTRADICTORY);
            case COUNT, MONEY, CODE, DATE, TEXT -> false;
        };
    }

    static boolean same(Scalar one, Scalar other) {
        return one.number().isPresent() && other.number().isPresent()
                ? one.number().get().compareTo(other.number().get()) == 0
                : one.text().equals(other.text());
    }
}
