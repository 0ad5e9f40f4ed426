package vn.parindex.criteria.lint;

import java.util.List;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/**
 * Something unsound in a criteria set (điểm chưa ổn của bộ tiêu chí).
 *
 * @param arguments what fills the gaps of the sentence; for a leaf its number first
 */
public record LintProblem(LintFault fault, SourceLocation source, List<Object> arguments, List<IndicatorId> indicators)
        implements Problem {

    private static final String CATALOGUE = "lint.";

    public LintProblem {
        arguments = List.copyOf(arguments);
        indicators = List.copyOf(indicators);
    }

    public static LintProblem of(LintFault fault, SourceLocation at, Object... arguments) {
        return new LintProblem(fault, at, List.of(arguments), List.of());
    }

    LintProblem about(IndicatorId indicator) {
        return new LintProblem(fault, source, arguments, List.of(indicator));
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
        return new Message(CATALOGUE + fault.code(), arguments);
    }

    @Override
    public Message hint() {
        return new Message(CATALOGUE + fault.code() + ".hint", arguments);
    }
}
