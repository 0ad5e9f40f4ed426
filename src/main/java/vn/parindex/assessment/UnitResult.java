package vn.parindex.assessment;

import java.util.List;
import vn.parindex.problem.Problem;
import vn.parindex.ranking.RankedUnit;

/** Result of one unit (kết quả của một đơn vị): its score and place, and the problems of its data by place. */
public record UnitResult(RankedUnit ranked, List<Problem> problems) {

    public UnitResult {
        problems = List.copyOf(problems);
    }
}
