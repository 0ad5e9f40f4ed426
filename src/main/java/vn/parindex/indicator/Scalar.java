package vn.parindex.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** One reported value by its kind (giá trị): a number, yes or no, a code, a day, or words. */
public sealed interface Scalar {

    /** As written in a fact sheet: {@code 6129}, {@code true}, {@code 2022-12-08}. */
    String text();

    /** The number, where it is one; a flag counts as 1 or 0 and a code of digits as its number. */
    Optional<BigDecimal> number();

    /** A count, an amount of money, or a percentage in percent; also a flag that is neither true, false, 1 nor 0. */
    record Decimal(BigDecimal value) implements Scalar {
        @Override
        public String text() {
            return value.toPlainString();
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(value);
        }
    }

    /** Yes or no; {@code false} for a date means that it never happened. */
    record YesNo(boolean value) implements Scalar {
        @Override
        public String text() {
            return Boolean.toString(value);
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(value ? BigDecimal.ONE : BigDecimal.ZERO);
        }
    }

    /** A code of a list, as reported: {@code 2}, {@code 01}, {@code A}. */
    record Code(String value) implements Scalar {

        private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

        @Override
        public String text() {
            return value;
        }

        @Override
        public Optional<BigDecimal> number() {
            return NUMBER.matcher(value).matches() ? Optional.of(new BigDecimal(value)) : Optional.empty();
        }
    }

    /** A calendar day. */
    record Day(LocalDate value) implements Scalar {
        @Override
        public String text() {
            return value.toString();
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }
    }

    /** Words. */
    record Words(String value) implements Scalar {
        @Override
        public String text() {
            return value;
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }
    }
}
