package vn.parindex.criteria.lint;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.EffectivePeriod;
import vn.parindex.points.Points;
import vn.parindex.problem.Problem;

/** Asks whether sets stand side by side (rà soát các bộ tiêu chí với nhau): one day, one level, one set in force. */
public final class LibraryLint {

    private static final Points HUNDRED = Points.of("100");

    /** What is doubtful among all these sets, each pair once, at the later of the two. */
    public List<Problem> lint(List<CriteriaSet> sets) {
        Stream.Builder<LintProblem> found = Stream.builder();
        for (int i = 1; i < sets.size(); i++) {
            compare(sets.get(i), sets.subList(0, i)).forEach(found::add);
        }
        return sorted(found.build());
    }

    /** What is doubtful between one set and others. */
    public List<Problem> lint(CriteriaSet set, List<CriteriaSet> others) {
        return sorted(compare(set, others));
    }

    private static Stream<LintProblem> compare(CriteriaSet set, List<CriteriaSet> others) {
        return others.stream()
                .filter(other -> !other.sha256().equals(set.sha256()) && other.level() == set.level())
                .flatMap(other -> compare(set, other));
    }

    private static Stream<LintProblem> compare(CriteriaSet set, CriteriaSet other) {
        boolean same = set.id().equals(other.id());
        if (same && set.version().equals(other.version())) {
            return Stream.of(problem(LintFault.VERSION_TWICE, set, set.id(), set.version(), place(other)));
        }
        if (!overlap(set.effective(), other.effective())) {
            return Stream.of();
        }
        if (same) {
            return Stream.of(
                    problem(LintFault.VERSIONS_OVERLAP, set, set.version(), other.version(), set.id(), place(other)));
        }
        LintFault fault = isWhole(set) && isWhole(other) ? LintFault.SETS_OVERLAP : LintFault.FRAGMENT_OVERLAPS;
        return Stream.of(problem(fault, set, set.id(), other.id()));
    }

    /** A set to rank by: a hundred points, and bands. */
    private static boolean isWhole(CriteriaSet set) {
        return set.maxPoints().compareTo(HUNDRED) == 0 && !set.classification().isEmpty();
    }

    private static boolean overlap(EffectivePeriod one, EffectivePeriod other) {
        return endsNotBefore(one, other) && endsNotBefore(other, one);
    }

    private static boolean endsNotBefore(EffectivePeriod one, EffectivePeriod other) {
        return one.to().filter(last -> last.isBefore(other.from())).isEmpty();
    }

    private static String place(CriteriaSet set) {
        return set.at().document();
    }

    private static LintProblem problem(LintFault fault, CriteriaSet at, Object... arguments) {
        return LintProblem.of(fault, at.at(), arguments);
    }

    private static List<Problem> sorted(Stream<LintProblem> found) {
        return found.<Problem>map(problem -> problem).sorted(Problem.BY_PLACE).toList();
    }
}
