package vn.parindex.assessment;

import java.util.List;
import java.util.Optional;
import vn.parindex.advice.LeafAdvice;
import vn.parindex.advice.UnitAdvice;
import vn.parindex.points.LeafId;
import vn.parindex.problem.Problem;
import vn.parindex.ranking.RankedUnit;

/**
 * Result of one unit (kết quả của một đơn vị): its score and place, and the problems of its data by place.
 *
 * @param advice what would win points back, by leaf; none where it was not asked for
 * @param outlook what the unit would come to by it; none where it was not asked for
 */
public record UnitResult(
        RankedUnit ranked, List<Problem> problems, Optional<List<LeafAdvice>> advice, Optional<UnitAdvice> outlook) {

    public UnitResult {
        problems = List.copyOf(problems);
        advice = advice.map(List::copyOf);
    }

    public UnitResult(RankedUnit ranked, List<Problem> problems) {
        this(ranked, problems, Optional.empty(), Optional.empty());
    }

    /** The same in another place. */
    UnitResult rankedAs(RankedUnit other) {
        return new UnitResult(other, problems, advice, outlook);
    }

    /** Advice on one leaf; none where it was not asked for. */
    public Optional<LeafAdvice> advice(LeafId leaf) {
        return advice.stream()
                .flatMap(List::stream)
                .filter(one -> one.leaf().leaf().id().equals(leaf))
                .findFirst();
    }
}
