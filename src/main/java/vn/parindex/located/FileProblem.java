package vn.parindex.located;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/**
 * Fault found at a place of a file (lỗi của tệp).
 *
 * @param arguments what fills the gaps of the sentence, the offending value first
 * @param others other places involved
 */
public record FileProblem(
        Fault fault, SourceLocation source, List<Object> arguments, Message hint, List<SourceLocation> others)
        implements Problem {

    private static final String CATALOGUE = "files.";

    /** A longer quotation is cut, and marked so. */
    private static final int LONGEST = 200;

    public FileProblem {
        arguments = List.copyOf(arguments);
        others = List.copyOf(others);
    }

    public static FileProblem of(Fault fault, SourceLocation at, Object... arguments) {
        List<Object> all = Arrays.stream(arguments).map(FileProblem::shortened).toList();
        return new FileProblem(fault, at, all, new Message(CATALOGUE + fault.code() + ".hint", all), List.of());
    }

    private static Object shortened(Object argument) {
        return argument instanceof String text && text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : argument;
    }

    /** The same with a hint that names what was probably meant. */
    public FileProblem withHint(Message better) {
        return new FileProblem(fault, source, arguments, better, others);
    }

    /** The same with another place that it concerns. */
    public FileProblem alsoAt(SourceLocation other) {
        return new FileProblem(fault, source, arguments, hint, List.of(other));
    }

    @Override
    public String code() {
        return fault.code();
    }

    @Override
    public Severity severity() {
        return fault.severity();
    }

    @Override
    public List<SourceLocation> places() {
        return Stream.concat(Stream.of(source), others.stream()).toList();
    }

    @Override
    public Message message() {
        return new Message(CATALOGUE + fault.code(), arguments);
    }
}
