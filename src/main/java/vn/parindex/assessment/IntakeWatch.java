package vn.parindex.assessment;

import java.nio.file.Path;
import java.util.List;
import vn.parindex.problem.Problem;

/** Is told how the reading of the inputs of a run goes on (theo dõi việc tiếp nhận). */
public interface IntakeWatch {

    /** For whoever does not care. */
    IntakeWatch NONE = new IntakeWatch() {
        @Override
        public void reading(int number, int of, Path file) {}

        @Override
        public void refused(Path file, List<Problem> problems) {}

        @Override
        public void failed(Path file, Throwable failure) {}

        @Override
        public void finished(int files) {}

        @Override
        public void sheets(int round, int rounds, long sheets) {}

        @Override
        public void ranking(int units) {}
    };

    /** The file with that number, from 1, is read next. */
    void reading(int number, int of, Path file);

    /** Of the file something, or all, was not taken; told again where more of it is not. */
    void refused(Path file, List<Problem> problems);

    /** The file stands in a folder that is read, and is of a kind that is not. */
    default void leftAside(Path file, Problem why) {}

    /** The program itself stumbled over the file; the others are read all the same. */
    void failed(Path file, Throwable failure);

    /** No file is left. */
    void finished(int files);

    /** The rules are not the shipped ones and were not used before: compiling them takes seconds. */
    default void compilingRules() {}

    /**
     * So many sheets of large tables were read.
     *
     * @param round tables may be gone through more than once
     */
    void sheets(int round, int rounds, long sheets);

    /** All tables are read and so many units scored; their ranks are found and written next. */
    void ranking(int units);
}
