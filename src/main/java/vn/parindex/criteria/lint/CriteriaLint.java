package vn.parindex.criteria.lint;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.problem.Problem;

/** Asks whether a set that could be read is sound (rà soát bộ tiêu chí): its head, its tree, each of its leaves. */
public final class CriteriaLint {

    /** Everything that is unsound or worth knowing, by place. */
    public List<Problem> lint(CriteriaSet set) {
        Stream<LintProblem> ofLeaves = set.domains().stream()
                .flatMap(domain -> domain.leaves().stream()
                        .flatMap(leaf -> new LeafLint(set.indicators(), leaf, domain.kind()).problems()));
        return Stream.of(
                        new HeadLint(set).problems(),
                        new TreeLint(set).problems(),
                        new FormLint(set).problems(),
                        ofLeaves)
                .flatMap(problems -> problems)
                .<Problem>map(problem -> problem)
                .sorted(Problem.BY_PLACE)
                .toList();
    }
}
