package vn.parindex.assessment;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.problem.Problem;

/**
 * A criteria set looked over before it is published (kết quả rà soát bộ tiêu chí).
 *
 * @param set as far as it could be read; with an error it scores nothing
 * @param problems everything found, by place
 */
public record SetReview(Optional<CriteriaSet> set, List<Problem> problems) {

    public SetReview {
        problems = List.copyOf(problems);
    }
}
