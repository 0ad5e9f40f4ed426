package vn.parindex.assessment;

import java.util.List;
import vn.parindex.fact.FactSheet;
import vn.parindex.problem.Problem;

/**
 * One fact sheet of a run and the problems found in it (phiếu số liệu đã kiểm tra).
 *
 * @param problems all of them, by place
 * @param met those met when it was read, which nobody can find again in the figures alone
 */
public record AssessedSubmission(FactSheet sheet, List<Problem> problems, List<Problem> met) {

    public AssessedSubmission {
        problems = List.copyOf(problems);
        met = List.copyOf(met);
    }

    /** One that was read, and not checked. */
    static AssessedSubmission read(FactSheet sheet, List<Problem> met) {
        return new AssessedSubmission(sheet, met, met);
    }
}
