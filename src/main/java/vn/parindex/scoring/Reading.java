package vn.parindex.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.Amount;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;

/** What a method saw in the facts of a unit (đại lượng đã đọc): the operands of its arithmetic. */
public sealed interface Reading {

    /** Nothing was read: the leaf was decided before, or the method reads no figures. */
    Reading NOTHING = new Nothing();

    <R> R accept(Visitor<R> visitor);

    /** One answer per kind of reading. */
    interface Visitor<R> {
        R nothing();

        R ratio(OfRatio ratio);

        R value(OfValue value);

        R scalar(OfScalar scalar);

        R items(OfItems items);

        R day(OfDay day);

        R survey(OfSurvey survey);
    }

    /** No figures. */
    record Nothing() implements Reading {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing();
        }
    }

    /**
     * A ratio: its counts as far as they are known, the printed rate if any, and which of the two was used.
     *
     * @param share x, where 1 is the whole; empty when nothing usable is known
     * @param bestOfGroup the largest x among the units ranked together, for {@code relative}
     */
    record OfRatio(
            Optional<BigDecimal> of,
            Optional<BigDecimal> to,
            Optional<Percent> printed,
            boolean printedUsed,
            Optional<Fraction> share,
            Optional<GroupBest> bestOfGroup)
            implements Reading {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ratio(this);
        }
    }

    /**
     * One amount.
     *
     * @param value x: a percentage on the scale of shares, a count as it is; empty when it is not known
     * @param percent whether the amount is of percent indicators
     */
    record OfValue(Optional<Fraction> value, boolean percent, Optional<GroupBest> bestOfGroup) implements Reading {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.value(this);
        }
    }

    /** One fact as it stands: a flag or a code. */
    record OfScalar(IndicatorId fact, Scalar value) implements Reading {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /** The items of a checklist or a deduction, each with what it gave or took. */
    record OfItems(List<Item> items) implements Reading {
        public OfItems {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /**
     * One item.
     *
     * @param name as in the set; empty for a deduction
     * @param value what was reported: of a checklist a flag, of a deduction the amount
     * @param points what the item earned (checklist) or took away (deduction)
     */
    record Item(String name, Amount amount, FactValue value, Points points) {}

    /**
     * A date against its due date.
     *
     * @param done empty when it was never done
     * @param daysLate calendar days after the due date; 0 when in time or never done
     */
    record OfDay(Optional<LocalDate> done, LocalDate due, long daysLate) implements Reading {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.day(this);
        }
    }

    /**
     * Answers of a survey.
     *
     * @param answers number of answers by option, in the order of the set
     * @param mean the weighted mean, 1 for full weight
     */
    record OfSurvey(Map<String, BigDecimal> answers, BigDecimal total, Fraction mean) implements Reading {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.survey(this);
        }
    }

    /** The largest x of the units ranked together, and how many units that is. */
    record GroupBest(Fraction largest, int units) {}
}
