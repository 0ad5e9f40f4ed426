package vn.parindex.bench.plain;

import java.time.LocalDate;
import java.util.Optional;
import vn.parindex.indicator.Scalar;

/** The operands of a leaf (đại lượng đã đọc). */
sealed interface PlainReading {

    PlainStanding standing();

    /** No figure is told. */
    record None(PlainStanding standing) implements PlainReading {}

    /** A ratio; the counts are told where they are known, x where both are. */
    record OfRatio(PlainStanding standing, Optional<Exact> of, Optional<Exact> to, Exact x) implements PlainReading {}

    /** One amount, a percentage as a share. */
    record OfValue(PlainStanding standing, boolean percent, Exact x) implements PlainReading {}

    /** A flag or a code. */
    record OfScalar(PlainStanding standing, Scalar value) implements PlainReading {}

    /** Items, each with what it gave or took and, of a deduction, its amount. */
    record OfItems(PlainStanding standing, Exact[] points, Exact[] amounts, PlainStanding[] standings)
            implements PlainReading {}

    /** A date against its due date. */
    record OfDay(PlainStanding standing, Optional<LocalDate> done, LocalDate due, long daysLate)
            implements PlainReading {}
}
