package vn.parindex.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.problem.FurtherProblems;
import vn.parindex.problem.Problem;
import vn.parindex.source.Located;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.wording.Message;

/**
 * Says first of a refused sheet that it is of another level than the set (phiếu khác cấp với bộ tiêu chí): the statistics
 * that the set does not know follow from that, and are said in one sum. So are many of them where no set is asked for.
 */
final class LevelFirst {

    private static final int NAMED = 5;
    private static final String UNKNOWN = "unknown-indicator";

    private final Optional<CriteriaSet> set;

    /** @param set the one to score by; none where the sheets are only read */
    LevelFirst(Optional<CriteriaSet> set) {
        this.set = set;
    }

    static Problem otherLevel(Located<AssessedUnit> unit, CriteriaSet set) {
        return InputProblem.of(
                InputFault.LEVEL_OF_ANOTHER_SET,
                unit.at(),
                unit.value().name(),
                Message.of("assessment.level." + unit.value().level().code()),
                set.id(),
                Message.of("assessment.level." + set.level().code()));
    }

    /**
     * The problems of one refused sheet, the level first.
     *
     * @param unit whose sheet it is, where that much could be read
     */
    List<Problem> of(List<Problem> problems, Supplier<Optional<Located<AssessedUnit>>> unit) {
        if (set.isEmpty()) {
            return isMany(problems) ? summed(problems, InputFault.INDICATORS_WITHOUT_SET) : problems;
        }
        return set.flatMap(asked -> unit.get()
                        .filter(read -> read.value().level() != asked.level())
                        .map(read -> of(problems, read, asked)))
                .orElse(problems);
    }

    private static List<Problem> of(List<Problem> problems, Located<AssessedUnit> unit, CriteriaSet asked) {
        List<Problem> all = new ArrayList<>(List.of(otherLevel(unit, asked)));
        all.addAll(summed(problems, InputFault.UNKNOWN_INDICATORS, asked.id()));
        return all;
    }

    /** A few are slips and named one by one; many are those of a set that was not asked for. */
    private static boolean isMany(List<Problem> problems) {
        return problems.stream().filter(LevelFirst::isUnknown).limit(NAMED + 1L).count() > NAMED;
    }

    /** The statistics that are not known in one sum, behind the other problems. */
    private static List<Problem> summed(List<Problem> problems, InputFault fault, Object... arguments) {
        List<Problem> unknown = problems.stream()
                .filter(problem -> problem.code().equals(UNKNOWN))
                .toList();
        List<Problem> all = new ArrayList<>(
                problems.stream().filter(problem -> !isUnknown(problem)).toList());
        if (!unknown.isEmpty()) {
            List<Object> ids = new ArrayList<>();
            unknown.stream()
                    .limit(NAMED)
                    .forEach(one -> ids.add(one.message().arguments().get(0)));
            int count = unknown.size() + further(problems);
            List<Object> gaps = new ArrayList<>(List.of(count));
            gaps.addAll(List.of(arguments));
            gaps.add(
                    count == ids.size()
                            ? Message.of("assessment.all-named", ids)
                            : Message.of("assessment.some-named", ids, count - ids.size()));
            all.add(new InputProblem(fault, unknown.get(0).source(), gaps));
        }
        return all;
    }

    private static boolean isUnknown(Problem problem) {
        return problem.code().equals(UNKNOWN)
                || problem instanceof FurtherProblems further && further.kind().equals(UNKNOWN);
    }

    private static int further(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem instanceof FurtherProblems further
                        && further.kind().equals(UNKNOWN))
                .mapToInt(problem -> ((FurtherProblems) problem).further())
                .sum();
    }
}
