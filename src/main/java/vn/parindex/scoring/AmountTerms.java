package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Amount;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;

/** The indicators of an amount by number (các số hạng của đại lượng), each once with how often it is added. */
final class AmountTerms {

    private final int[] facts;
    private final boolean[] summand;
    private final BigDecimal[] times;

    AmountTerms(Amount amount, FactNumbers numbers) {
        List<IndicatorId> indicators = amount.indicators();
        facts = numbers.of(indicators);
        summand = new boolean[facts.length];
        times = new BigDecimal[facts.length];
        for (int i = 0; i < facts.length; i++) {
            IndicatorId id = indicators.get(i);
            summand[i] = amount.sum().contains(id);
            times[i] = BigDecimal.valueOf(count(amount.sum(), id) - count(amount.minus(), id));
        }
    }

    /** What the facts say; an amount below 0 contradicts itself. */
    AmountFinding find(UnitFacts unit) {
        AmountFinding found = unbounded(unit);
        return found.value().signum() < 0 ? AmountFinding.CONTRADICTORY : found;
    }

    /** The total where every member that applies is a known number; it may be below 0. */
    Optional<BigDecimal> total(UnitFacts unit) {
        return unbounded(unit).known();
    }

    private AmountFinding unbounded(UnitFacts unit) {
        return facts.length == 1 && times[0].equals(BigDecimal.ONE) ? ofOne(unit.value(facts[0])) : ofMany(unit);
    }

    private AmountFinding ofOne(FactValue fact) {
        Optional<BigDecimal> number = fact.number();
        if (number.isPresent()) {
            return new AmountFinding(Standing.KNOWN, plus(BigDecimal.ZERO, times[0], number.get()));
        }
        return fact.equals(FactValue.NOT_APPLICABLE)
                ? AmountFinding.NOT_APPLICABLE
                : new AmountFinding(standingOf(fact), BigDecimal.ZERO);
    }

    private AmountFinding ofMany(UnitFacts unit) {
        BigDecimal total = BigDecimal.ZERO;
        Standing standing = Standing.KNOWN;
        boolean applies = false;
        for (int i = 0; i < facts.length; i++) {
            FactValue fact = unit.value(facts[i]);
            applies |= summand[i] && !fact.equals(FactValue.NOT_APPLICABLE);
            Optional<BigDecimal> number = fact.number();
            if (number.isPresent()) {
                total = plus(total, times[i], number.get());
            } else {
                standing = graver(standing, standingOf(fact));
            }
        }
        if (!applies) {
            return AmountFinding.NOT_APPLICABLE;
        }
        return new AmountFinding(standing, standing == Standing.KNOWN ? total : BigDecimal.ZERO);
    }

    private static BigDecimal plus(BigDecimal total, BigDecimal times, BigDecimal number) {
        BigDecimal summand = times.equals(BigDecimal.ONE) ? number : number.multiply(times);
        return total.equals(BigDecimal.ZERO) && summand.scale() >= 0 ? summand : total.add(summand);
    }

    private static long count(List<IndicatorId> list, IndicatorId id) {
        return list.stream().filter(id::equals).count();
    }

    private static Standing standingOf(FactValue fact) {
        return fact.match(
                known -> Standing.CONTRADICTORY,
                () -> Standing.MISSING,
                () -> Standing.KNOWN,
                () -> Standing.CONTRADICTORY);
    }

    private static Standing graver(Standing one, Standing other) {
        return one == Standing.CONTRADICTORY || other == Standing.KNOWN ? one : other;
    }
}
