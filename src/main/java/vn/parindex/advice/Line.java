package vn.parindex.advice;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.criteria.Amount;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.Fraction;

/** An amount as one fact of it moves (đường thẳng theo một số liệu): base + slope × fact. */
record Line(Fraction base, Fraction slope) {

    static final Line NOTHING = new Line(Fraction.ZERO, Fraction.ZERO);

    /** None where another member is not known; members that do not apply are left out. */
    static Optional<Line> of(Amount amount, FactSheet sheet, IndicatorId moving) {
        Line line = NOTHING;
        for (IndicatorId id : amount.indicators()) {
            Fraction times =
                    Fraction.of(amount.sum().stream().filter(id::equals).count()
                            - amount.minus().stream().filter(id::equals).count());
            FactValue value = sheet.fact(id).value();
            Optional<BigDecimal> number = value.number();
            if (id.equals(moving)) {
                line = line.plus(new Line(Fraction.ZERO, times));
            } else if (number.isPresent()) {
                line = line.plus(new Line(Fraction.of(number.get()).times(times), Fraction.ZERO));
            } else if (!value.equals(FactValue.NOT_APPLICABLE)) {
                return Optional.empty();
            }
        }
        return Optional.of(line);
    }

    Line plus(Line other) {
        return new Line(base.plus(other.base), slope.plus(other.slope));
    }

    Line times(Fraction factor) {
        return new Line(base.times(factor), slope.times(factor));
    }

    /** The value of the fact at which the amount is that much; none where the fact does not move it. */
    Optional<Fraction> reaches(Fraction amount) {
        return slope.isZero()
                ? Optional.empty()
                : Optional.of(amount.minus(base).dividedBy(slope));
    }
}
