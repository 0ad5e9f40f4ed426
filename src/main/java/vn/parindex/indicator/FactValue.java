package vn.parindex.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** State of a reported value: known, missing, not applicable, or contradictory. Missing is never zero. */
public sealed interface FactValue {

    FactValue MISSING = new Missing();
    FactValue NOT_APPLICABLE = new NotApplicable();
    FactValue CONTRADICTORY = new Contradictory();

    <R> R match(
            Function<Scalar, R> onKnown,
            Supplier<R> onMissing,
            Supplier<R> onNotApplicable,
            Supplier<R> onContradictory);

    /** The word of the files for the state: {@code known}, {@code missing}, {@code not-applicable}, {@code contradictory}. */
    default String state() {
        return match(known -> "known", () -> "missing", () -> "not-applicable", () -> "contradictory");
    }

    default Optional<Scalar> known() {
        return Optional.empty();
    }

    /** The number that was reported, where one was; see {@link Scalar#number}. */
    default Optional<BigDecimal> number() {
        return Optional.empty();
    }

    static FactValue of(Scalar content) {
        return new Known(content);
    }

    /** Reported (đã báo cáo). */
    record Known(Scalar content) implements FactValue {
        @Override
        public Optional<Scalar> known() {
            return Optional.of(content);
        }

        @Override
        public Optional<BigDecimal> number() {
            return content.number();
        }

        @Override
        public <R> R match(
                Function<Scalar, R> onKnown,
                Supplier<R> onMissing,
                Supplier<R> onNotApplicable,
                Supplier<R> onContradictory) {
            return onKnown.apply(content);
        }
    }

    /** Not reported (chưa báo cáo). */
    record Missing() implements FactValue {
        @Override
        public <R> R match(
                Function<Scalar, R> onKnown,
                Supplier<R> onMissing,
                Supplier<R> onNotApplicable,
                Supplier<R> onContradictory) {
            return onMissing.get();
        }
    }

    /** Said not to apply to the unit (không áp dụng). */
    record NotApplicable() implements FactValue {
        @Override
        public <R> R match(
                Function<Scalar, R> onKnown,
                Supplier<R> onMissing,
                Supplier<R> onNotApplicable,
                Supplier<R> onContradictory) {
            return onNotApplicable.get();
        }
    }

    /** Reported in two ways that cannot both be, and nothing decides (mâu thuẫn). */
    record Contradictory() implements FactValue {
        @Override
        public <R> R match(
                Function<Scalar, R> onKnown,
                Supplier<R> onMissing,
                Supplier<R> onNotApplicable,
                Supplier<R> onContradictory) {
            return onContradictory.get();
        }
    }
}
