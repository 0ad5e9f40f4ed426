package vn.parindex.assessment;

import java.util.List;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/**
 * An input cannot be scored (không chấm được).
 *
 * @param arguments what fills the gaps of the sentence and of the hint
 */
public record SheetProblem(SheetFault fault, SourceLocation source, List<Object> arguments) implements Problem {

    public SheetProblem {
        arguments = List.copyOf(arguments);
    }

    static SheetProblem of(SheetFault fault, SourceLocation source, Object... arguments) {
        return new SheetProblem(fault, source, List.of(arguments));
    }

    @Override
    public String code() {
        return fault.code();
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Message message() {
        return new Message("assessment." + code(), arguments);
    }

    @Override
    public Message hint() {
        return new Message("assessment." + code() + ".hint", arguments);
    }
}
