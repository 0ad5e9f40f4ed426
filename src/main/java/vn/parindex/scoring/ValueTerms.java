package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.criteria.Measure;
import vn.parindex.points.Fraction;

/** One amount as a measure (giá trị đo): a percentage on the scale of shares, a count as it is. */
record ValueTerms(AmountTerms amount, boolean percent, boolean mayExceed) implements MeasureTerms {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static ValueTerms of(Measure.OfValue measure, FactNumbers numbers) {
        return new ValueTerms(
                new AmountTerms(measure.value(), numbers),
                numbers.isPercent(measure.value().sum().get(0)),
                measure.mayExceed());
    }

    @Override
    public Finding find(UnitFacts unit) {
        AmountFinding found = amount.find(unit);
        if (!found.is(Standing.KNOWN)) {
            return Finding.of(found.standing(), new Reading.OfValue(Optional.empty(), percent, Optional.empty()));
        }
        Fraction x = percent ? Fraction.of(found.value(), HUNDRED) : Fraction.of(found.value());
        Reading reading = new Reading.OfValue(Optional.of(x), percent, Optional.empty());
        return percent && !mayExceed && x.compareTo(Fraction.ONE) > 0
                ? Finding.of(Standing.CONTRADICTORY, reading)
                : Finding.known(x, reading);
    }

    @Override
    public Scale scale() {
        return percent ? Scale.RATE : Scale.COUNT;
    }
}
