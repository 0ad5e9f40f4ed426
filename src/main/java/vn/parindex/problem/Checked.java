package vn.parindex.problem;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a reader returns: a value with the problems noted on the way, or only problems when there is no usable value. */
public sealed interface Checked<T> {

    List<Problem> problems();

    <R> R match(BiFunction<T, List<Problem>, R> onAccepted, Function<List<Problem>, R> onRejected);

    /** A usable value; its problems, if any, do not stand in the way of using it. */
    record Accepted<T>(T value, List<Problem> problems) implements Checked<T> {
        public Accepted {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R match(BiFunction<T, List<Problem>, R> onAccepted, Function<List<Problem>, R> onRejected) {
            return onAccepted.apply(value, problems);
        }
    }

    /** No usable value: at least one problem is an error. */
    record Rejected<T>(List<Problem> problems) implements Checked<T> {
        public Rejected {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a rejection names at least one problem");
            }
        }

        @Override
        public <R> R match(BiFunction<T, List<Problem>, R> onAccepted, Function<List<Problem>, R> onRejected) {
            return onRejected.apply(problems);
        }
    }

    /** Accepted unless one of the problems is an error. */
    static <T> Checked<T> unlessErrors(Supplier<T> value, List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError)
                ? new Rejected<>(problems)
                : new Accepted<>(value.get(), problems);
    }
}
