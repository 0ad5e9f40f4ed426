package vn.parindex.assessment;

import java.util.List;
import vn.parindex.fact.FactSheet;
import vn.parindex.problem.Problem;

/** One fact sheet of a run and the problems found in it (phiếu số liệu đã kiểm tra), by place. */
public record AssessedSubmission(FactSheet sheet, List<Problem> problems) {

    public AssessedSubmission {
        problems = List.copyOf(problems);
    }
}
