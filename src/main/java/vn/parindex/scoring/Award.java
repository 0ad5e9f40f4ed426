package vn.parindex.scoring;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Points;

/**
 * What one rule gave for a leaf, or for a part of one (kết quả chấm): state, points and lost points that add up to the
 * maximum.
 *
 * @param branch the branch taken: {@code from 80%}, or the condition of the rule
 * @param parts the awards of the parts of a composite method, in the order of the set
 * @param chosen of {@code best} and {@code cases} the number of the part that decided, from 0
 * @param refused branches above the one taken, nearest to it last
 * @param met the threshold that was reached, where the method has any
 * @param next the threshold to reach next, where there is one
 */
public record Award(
        ScoringMethod method,
        Points maxPoints,
        LeafState state,
        Points points,
        List<Loss> lost,
        RuleReference rule,
        String branch,
        Reading reading,
        List<Award> parts,
        Optional<Integer> chosen,
        List<Refusal> refused,
        Optional<Threshold> met,
        Optional<Threshold> next) {

    public Award {
        lost = List.copyOf(lost);
        parts = List.copyOf(parts);
        refused = List.copyOf(refused);
    }
}
