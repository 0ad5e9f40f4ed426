package vn.parindex.problem;

import java.util.Comparator;
import java.util.List;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/**
 * Something found in an input (vấn đề phát hiện): returned, never thrown, never corrected silently.
 *
 * <p>Each room that finds problems has its own kinds; all have a kebab-case code, a severity, the place of the doubtful
 * figure, every place involved, a sentence with the offending values and a hint what to do.
 */
public interface Problem {

    /** By place, then gravity, then code: the order in which problems are listed. */
    Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::source)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::code);

    /** The gravest first, then by place: the order in which people read them. */
    Comparator<Problem> GRAVEST_FIRST = Comparator.comparing(Problem::severity).thenComparing(BY_PLACE);

    /** Kebab-case constant, as in the problem index. */
    String code();

    Severity severity();

    /** Whether a score that rests on it is in doubt, or the input cannot be used. */
    default boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** The place of the doubtful figure. */
    SourceLocation source();

    /** All places involved, the doubtful one included. */
    default List<SourceLocation> places() {
        return List.of(source());
    }

    /** The statistics involved; empty when the problem is about the file. */
    default List<IndicatorId> indicators() {
        return List.of();
    }

    Message message();

    Message hint();
}
