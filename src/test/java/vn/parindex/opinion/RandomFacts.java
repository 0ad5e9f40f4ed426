package vn.parindex.opinion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod.Due;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;

/** Makers of facts that lie on, just under and just over the bounds of the methods they were drawn with. */
record RandomFacts(Dice dice, List<IndicatorId> ids, List<Maker> makers) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Gives values to the indicators of one method. */
    interface Maker {
        void make(Dice dice, Map<IndicatorId, FactValue> facts);
    }

    /** A new indicator, now and then one that another method has already. */
    IndicatorId indicator(String type) {
        List<IndicatorId> same =
                ids.stream().filter(id -> id.value().startsWith(type + "_")).toList();
        if (!same.isEmpty() && dice.chance(8)) {
            return dice.pick(same);
        }
        IndicatorId id = new IndicatorId(type + "_" + (ids.size() + 1));
        ids.add(id);
        return id;
    }

    Amount amount() {
        List<IndicatorId> sum = new ArrayList<>(List.of(indicator("count")));
        List<IndicatorId> minus = new ArrayList<>();
        if (dice.chance(15)) {
            sum.add(indicator("count"));
        }
        if (dice.chance(10)) {
            minus.add(indicator("count"));
        }
        minus.removeAll(sum);
        return new Amount(sum.stream().distinct().toList(), minus);
    }

    void flag(IndicatorId id) {
        makers.add((chance, facts) -> facts.put(id, flagValue(chance)));
    }

    private static FactValue flagValue(Dice chance) {
        boolean yes = chance.chance(60);
        boolean nonsense = chance.chance(3);
        BigDecimal number = nonsense ? BigDecimal.valueOf(2) : yes ? BigDecimal.ONE : BigDecimal.ZERO;
        return FactValue.of(nonsense || chance.chance(30) ? new Scalar.Decimal(number) : new Scalar.YesNo(yes));
    }

    void code(IndicatorId id, List<String> codes) {
        makers.add((chance, facts) ->
                facts.put(id, FactValue.of(new Scalar.Code(chance.chance(5) ? "9" : chance.pick(codes)))));
    }

    /** A number near one of those. */
    void number(Amount amount, List<Fractional> near) {
        makers.add((chance, facts) -> {
            BigDecimal base = chance.pick(near).value();
            BigDecimal step = chance.pick("-1", "-0.01", "0", "0", "0.01", "1").equals("0")
                    ? BigDecimal.ZERO
                    : new BigDecimal(chance.pick("-1", "-0.01", "0.01", "1"));
            spread(
                    chance,
                    amount,
                    base.add(step).max(chance.chance(3) ? BigDecimal.valueOf(-2) : BigDecimal.ZERO),
                    facts);
        });
    }

    /** A bound without its sign. */
    record Fractional(BigDecimal value) {
        static Fractional of(Bound bound) {
            return new Fractional(bound.value().decimal());
        }

        static Fractional of(long value) {
            return new Fractional(BigDecimal.valueOf(value));
        }
    }

    void percent(IndicatorId id, List<Fractional> near) {
        makers.add((chance, facts) -> {
            BigDecimal base =
                    chance.pick(near).value().add(new BigDecimal(chance.pick("-0.01", "0", "0", "0.01", "3.7")));
            BigDecimal inside =
                    chance.chance(5) ? base : base.max(BigDecimal.ZERO).min(HUNDRED);
            facts.put(
                    id,
                    decimal(
                            chance.chance(3)
                                    ? chance.pick(new BigDecimal("-0.01"), new BigDecimal("100.01"))
                                    : inside));
        });
    }

    void ratio(Measure.OfRatio ratio, List<Bound> bounds) {
        makers.add((chance, facts) -> {
            int to = chance.chance(8) ? 0 : chance.pick(3, 7, 8, 20, 40, 100, 200, 1000);
            BigDecimal whole = BigDecimal.valueOf(to);
            BigDecimal near = bounds.isEmpty()
                    ? BigDecimal.valueOf(chance.between(0, to))
                    : chance.pick(bounds)
                            .value()
                            .decimal()
                            .multiply(whole)
                            .divide(HUNDRED, 0, chance.pick(RoundingMode.FLOOR, RoundingMode.CEILING));
            BigDecimal of = near.add(BigDecimal.valueOf(chance.pick(-1, 0, 0, 0, 1)));
            if (!chance.chance(12)) {
                of = of.max(BigDecimal.ZERO).min(ratio.mayExceed() ? of : whole);
            }
            if (chance.chance(10)) {
                of = chance.pick(BigDecimal.ZERO, whole);
            }
            spread(chance, ratio.to(), whole, facts);
            spread(chance, ratio.of(), of, facts);
            BigDecimal done = of;
            ratio.printed().ifPresent(id -> printed(chance, id, done, whole, bounds, facts));
        });
    }

    private static void printed(
            Dice chance,
            IndicatorId id,
            BigDecimal of,
            BigDecimal to,
            List<Bound> bounds,
            Map<IndicatorId, FactValue> facts) {
        BigDecimal rate =
                to.signum() == 0 ? HUNDRED : of.multiply(HUNDRED).divide(to, chance.pick(0, 2), RoundingMode.HALF_UP);
        int kind = chance.between(1, 100);
        if (kind > 45 && !bounds.isEmpty()) {
            rate = chance.pick(bounds).value().decimal().add(new BigDecimal(chance.pick("-0.01", "0", "0.5")));
        }
        if (kind > 80) {
            rate = chance.pick(BigDecimal.ZERO, HUNDRED, new BigDecimal("55.5"));
        }
        if (kind > 95) {
            rate = chance.pick(new BigDecimal("106"), new BigDecimal("-1"));
        }
        facts.put(id, kind == 95 || kind == 94 ? FactValue.MISSING : decimal(rate));
    }

    void dates(IndicatorId done, Due due, List<Integer> steps) {
        makers.add((chance, facts) -> {
            LocalDate day = due.day().orElse(LocalDate.of(2023, 2, 25).plusDays(chance.between(0, 9)));
            due.after().ifPresent(after -> facts.put(after, FactValue.of(new Scalar.Day(day))));
            int late = chance.pick(steps) + chance.between(-1, 1);
            facts.put(
                    done,
                    FactValue.of(
                            chance.chance(10)
                                    ? new Scalar.YesNo(false)
                                    : new Scalar.Day(day.plusDays(due.days()).plusDays(late))));
        });
    }

    /** Values whose sum, less the others, is the total. */
    private static void spread(Dice chance, Amount amount, BigDecimal total, Map<IndicatorId, FactValue> facts) {
        BigDecimal rest = total;
        for (IndicatorId id : amount.minus()) {
            BigDecimal some = BigDecimal.valueOf(chance.between(0, 3));
            facts.put(id, decimal(some));
            rest = rest.add(some);
        }
        for (IndicatorId id : amount.sum().subList(1, amount.sum().size())) {
            BigDecimal some = BigDecimal.valueOf(chance.between(0, 2)).min(rest.max(BigDecimal.ZERO));
            facts.put(id, decimal(some));
            rest = rest.subtract(some);
        }
        facts.put(amount.sum().get(0), decimal(rest));
    }

    private static FactValue decimal(BigDecimal number) {
        return FactValue.of(new Scalar.Decimal(number));
    }

    /** All facts of one sheet, a share of them spoilt. */
    Map<IndicatorId, FactValue> sheet(Dice chance, int spoilt) {
        Map<IndicatorId, FactValue> facts = new LinkedHashMap<>();
        makers.forEach(maker -> maker.make(chance, facts));
        for (IndicatorId id : List.copyOf(facts.keySet())) {
            if (chance.chance(spoilt)) {
                facts.put(
                        id,
                        chance.pick(
                                FactValue.MISSING,
                                FactValue.MISSING,
                                FactValue.NOT_APPLICABLE,
                                FactValue.NOT_APPLICABLE,
                                FactValue.CONTRADICTORY));
            }
        }
        return facts;
    }
}
