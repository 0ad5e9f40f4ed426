package vn.parindex.explanation;

import java.util.List;
import vn.parindex.problem.Problem;
import vn.parindex.scoring.LeafScore;

/**
 * Why a leaf has the points it has (diễn giải điểm).
 *
 * @param sentences what an official would sign: the points first, the legal basis last
 * @param lines the same in detail, aspect by aspect
 * @param problems of the unit's data that touch the leaf, by place
 */
public record Explanation(LeafScore leaf, List<String> sentences, List<ExplanationLine> lines, List<Problem> problems) {

    public Explanation {
        sentences = List.copyOf(sentences);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    public String paragraph() {
        return String.join(" ", sentences);
    }

    /** Why, without the points and the legal basis. */
    public List<String> reasons() {
        return sentences.subList(1, sentences.size() - 1);
    }
}
