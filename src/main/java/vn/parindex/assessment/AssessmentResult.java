package vn.parindex.assessment;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.problem.Problem;
import vn.parindex.ranking.RankBasis;
import vn.parindex.ranking.RankedGroup;
import vn.parindex.ranking.RankedGroups;
import vn.parindex.ranking.Ranker;
import vn.parindex.scoring.UnitScore;

/**
 * Finished result of a run (kết quả đánh giá): everything the reports need; they compute nothing.
 *
 * @param rulesSha256 of all rule files used, 64 hexadecimal digits
 * @param units by rank, then id; those that cannot be ranked last
 * @param refused errors of the inputs that could not be scored, by place
 * @param basis which points the ranking goes by
 */
public record AssessmentResult(
        CriteriaSet criteria,
        String rulesSha256,
        String engineVersion,
        List<UnitResult> units,
        List<Problem> refused,
        RankBasis basis) {

    /** A result that is ranked by computed points. */
    public AssessmentResult(
            CriteriaSet criteria,
            String rulesSha256,
            String engineVersion,
            List<UnitResult> units,
            List<Problem> refused) {
        this(criteria, rulesSha256, engineVersion, units, refused, RankBasis.COMPUTED);
    }

    public AssessmentResult {
        units = List.copyOf(units);
        refused = List.copyOf(refused);
    }

    /** What the reports of the ranking need of it. */
    public RankingResult ranking() {
        List<UnitScore> scores =
                units.stream().map(unit -> unit.ranked().score()).toList();
        return new RankingResult(
                criteria,
                rulesSha256,
                engineVersion,
                new Ranker(criteria, basis).ranking(scores),
                refused.stream()
                        .map(problem -> problem.source().document())
                        .distinct()
                        .toList());
    }

    /** The units group by group, with means, gaps and doubt. */
    public List<RankedGroup> groups() {
        return new RankedGroups(criteria, basis)
                .of(units.stream().map(UnitResult::ranked).toList());
    }

    /** The same result in the order of another ranking. */
    public AssessmentResult rankedBy(RankBasis other) {
        List<UnitScore> scores =
                units.stream().map(unit -> unit.ranked().score()).toList();
        Map<UnitScore, UnitResult> results = new IdentityHashMap<>();
        units.forEach(unit -> results.put(unit.ranked().score(), unit));
        List<UnitResult> reordered = new Ranker(criteria, other)
                .rank(scores).stream()
                        .map(ranked -> results.get(ranked.score()).rankedAs(ranked))
                        .toList();
        return new AssessmentResult(criteria, rulesSha256, engineVersion, reordered, refused, other);
    }
}
