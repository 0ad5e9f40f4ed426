package vn.parindex.bench.plain;

import java.util.Map;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;

/** Figures of one unit laid out by number of the indicator (số liệu của đơn vị): what a hand-written program would keep. */
public final class PlainFacts {

    private final FactSheet sheet;
    private final PlainStanding[] standings;
    private final Scalar[] values;
    private final Exact[] numbers;

    private PlainFacts(FactSheet sheet, int size) {
        this.sheet = sheet;
        this.standings = new PlainStanding[size];
        this.values = new Scalar[size];
        this.numbers = new Exact[size];
    }

    static PlainFacts of(FactSheet sheet, IndicatorId[] indicators) {
        PlainFacts facts = new PlainFacts(sheet, indicators.length);
        Map<IndicatorId, IndicatorFact> reported = sheet.facts();
        for (int i = 0; i < indicators.length; i++) {
            IndicatorFact fact = reported.get(indicators[i]);
            facts.put(i, fact == null ? FactValue.MISSING : fact.value());
        }
        return facts;
    }

    private void put(int number, FactValue value) {
        if (value instanceof FactValue.Known known) {
            standings[number] = PlainStanding.KNOWN;
            values[number] = known.content();
            numbers[number] = numberOf(known.content());
        } else {
            standings[number] = value instanceof FactValue.Missing
                    ? PlainStanding.MISSING
                    : value instanceof FactValue.NotApplicable
                            ? PlainStanding.NOT_APPLICABLE
                            : PlainStanding.CONTRADICTORY;
        }
    }

    /** Null where it is no plain number: codes and dates are asked for otherwise. */
    private static Exact numberOf(Scalar value) {
        if (value instanceof Scalar.Decimal decimal) {
            return Exact.of(decimal.value());
        }
        if (value instanceof Scalar.YesNo flag) {
            return flag.value() ? Exact.ONE : Exact.ZERO;
        }
        return null;
    }

    FactSheet sheet() {
        return sheet;
    }

    PlainStanding standing(int indicator) {
        return standings[indicator];
    }

    Scalar value(int indicator) {
        return values[indicator];
    }

    /** The standing as of an amount: what is known but no number, or below 0, cannot be. */
    PlainStanding standingOfNumber(int indicator) {
        if (standings[indicator] != PlainStanding.KNOWN) {
            return standings[indicator];
        }
        Exact number = number(indicator);
        return number == null || number.signum() < 0 ? PlainStanding.CONTRADICTORY : PlainStanding.KNOWN;
    }

    /** The standing as of a flag: what is neither yes nor no cannot be. */
    PlainStanding standingOfFlag(int indicator) {
        if (standings[indicator] != PlainStanding.KNOWN) {
            return standings[indicator];
        }
        Exact number = number(indicator);
        boolean flag = number != null && (number.signum() == 0 || number.equals(Exact.ONE));
        return flag ? PlainStanding.KNOWN : PlainStanding.CONTRADICTORY;
    }

    /** Null where it is no number. */
    Exact number(int indicator) {
        Exact number = numbers[indicator];
        return number == null && values[indicator] instanceof Scalar.Code code
                ? code.number().map(Exact::of).orElse(null)
                : number;
    }
}
