package vn.parindex.assessment;

import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.ranking.GroupedRanking;
import vn.parindex.ranking.RankBasis;
import vn.parindex.ranking.Ranking;

/**
 * What the reports of a ranking need (kết quả xếp hạng), whether the whole scores of the units are at hand or not.
 *
 * @param order the numbers of the units in the run, in the order of the ranking
 * @param refusedFiles those of which something could not be scored
 */
public record RankingResult(
        CriteriaSet criteria,
        String rulesSha256,
        String engineVersion,
        RankBasis basis,
        GroupedRanking ranking,
        List<Integer> order,
        List<String> refusedFiles) {

    public RankingResult {
        refusedFiles = List.copyOf(refusedFiles);
    }

    RankingResult(
            CriteriaSet criteria,
            String rulesSha256,
            String engineVersion,
            Ranking ranking,
            List<String> refusedFiles) {
        this(criteria, rulesSha256, engineVersion, ranking.basis(), ranking.grouped(), ranking.order(), refusedFiles);
    }
}
