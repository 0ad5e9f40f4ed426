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
public record InputProblem(InputFault fault, SourceLocation source, List<Object> arguments) implements Problem {

    public InputProblem {
        arguments = List.copyOf(arguments);
    }

    static InputProblem of(InputFault fault, SourceLocation source, Object... arguments) {
        return new InputProblem(fault, source, List.of(arguments));
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
    public Message message() {
        return new Message("assessment." + code(), arguments);
    }

    @Override
    public Message hint() {
        return new Message("assessment." + code() + ".hint", arguments);
    }
}
