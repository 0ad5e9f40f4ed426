package vn.parindex.cli;

import java.util.stream.Stream;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;

/** How a command ended, as the process says it (mã kết thúc). */
final class ExitCode {

    static final int DONE = 0;
    static final int INTERNAL_FAILURE = 1;
    static final int WRONG_USAGE = 2;
    static final int FAULTY_INPUT = 3;

    private ExitCode() {}

    /** Of a command that looks for problems: errors always count, warnings only when the user is strict. */
    static int ofReview(Stream<Problem> found, boolean strict) {
        boolean faulty =
                found.anyMatch(problem -> problem.isError() || strict && problem.severity() == Severity.WARNING);
        return faulty ? FAULTY_INPUT : DONE;
    }
}
