package vn.parindex.cli;

/** How a command ended, as the process says it (mã kết thúc). */
final class ExitCode {

    static final int DONE = 0;
    static final int INTERNAL_FAILURE = 1;
    static final int WRONG_USAGE = 2;
    static final int FAULTY_INPUT = 3;

    private ExitCode() {}
}
