package vn.parindex.explanation;

import java.util.List;
import vn.parindex.problem.Problem;
import vn.parindex.scoring.LeafScore;

/**
 * Why a leaf has the points it has (diễn giải điểm).
 *
 * @param paragraph what an official would sign
 * @param lines the same in detail, aspect by aspect
 * @param problems of the unit's data that touch the leaf, by place
 */
public record Explanation(LeafScore leaf, String paragraph, List<ExplanationLine> lines, List<Problem> problems) {

    public Explanation {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }
}
