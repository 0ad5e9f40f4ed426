package vn.parindex.assessment;

import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.problem.Problem;

/**
 * Finished result of a run (kết quả đánh giá): everything the reports need; they compute nothing.
 *
 * @param rulesSha256 of all rule files used, 64 hexadecimal digits
 * @param units by rank, then id; those that cannot be ranked last
 * @param refused errors of the inputs that could not be scored, by place
 */
public record AssessmentResult(
        CriteriaSet criteria, String rulesSha256, String engineVersion, List<UnitResult> units, List<Problem> refused) {

    public AssessmentResult {
        units = List.copyOf(units);
        refused = List.copyOf(refused);
    }
}
