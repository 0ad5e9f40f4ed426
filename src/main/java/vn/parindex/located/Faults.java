package vn.parindex.located;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.parindex.problem.BoundedProblems;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** Collects the faults of one file while it is read (sổ lỗi), so that all are told in one go. */
public final class Faults {

    private final BoundedProblems problems = new BoundedProblems();
    private int hindrances;
    private boolean faulty;
    private boolean incomplete;

    public void add(Problem problem) {
        problems.add(problem);
        boolean error = problem.isError();
        faulty |= error;
        if (error && !(problem instanceof FileProblem one && !one.fault().hinders())) {
            hindrances++;
        }
    }

    /** Notes the fault; there is no value to go on with. */
    public <T> Optional<T> refuse(Fault fault, SourceLocation at, Object... arguments) {
        add(FileProblem.of(fault, at, arguments));
        return Optional.empty();
    }

    /** How many errors that hinder were noted so far; to be given to {@link #unlessErrorsSince}. */
    public int errors() {
        return hindrances;
    }

    /** Whether any error was noted: what was read may be looked at, but not used. */
    public boolean areErrors() {
        return faulty;
    }

    /** The tree itself lacks what could not be read: from now on nothing is built of it, only looked at. */
    void incomplete() {
        incomplete = true;
    }

    /** The value, unless an error was noted since that hinders, or the tree lacks a part of it. */
    public <T> Optional<T> unlessErrorsSince(int before, Supplier<T> value) {
        return hindrances == before && !incomplete ? Optional.of(value.get()) : Optional.empty();
    }

    /** All problems by place. */
    public List<Problem> problems() {
        return problems.all().stream().sorted(Problem.BY_PLACE).toList();
    }

    /** The outcome of reading: accepted when there is a value and no error. */
    public <T> Checked<T> checked(Optional<T> value) {
        return !faulty && value.isPresent()
                ? new Checked.Accepted<>(value.get(), problems())
                : new Checked.Rejected<>(problems());
    }
}
