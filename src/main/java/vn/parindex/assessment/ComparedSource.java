package vn.parindex.assessment;

import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.points.LeafId;
import vn.parindex.problem.Problem;
import vn.parindex.unit.AssessmentPeriod;

/**
 * Where one of the two runs of a comparison comes from (nguồn của một bên so sánh).
 *
 * @param inputs as the user named them
 * @param rulesSha256 of all rule files used, 64 hexadecimal digits
 * @param outside periods of the sheets that lie outside the effective period of the set: only compared, never a result
 * @param leftOut leaves about which the sheets say something and that only the other set has
 * @param units how many sheets could be scored
 * @param problems of the data of all sheets, by place
 * @param refused errors of the inputs that could not be scored, by place
 */
public record ComparedSource(
        List<String> inputs,
        CriteriaSet set,
        String rulesSha256,
        List<AssessmentPeriod> outside,
        List<LeafId> leftOut,
        int units,
        List<Problem> problems,
        List<Problem> refused) {

    public ComparedSource {
        inputs = List.copyOf(inputs);
        outside = List.copyOf(outside);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
        refused = List.copyOf(refused);
    }

    /** Whether nothing of it could be scored. */
    public boolean isEmpty() {
        return units == 0;
    }
}
