package vn.parindex.assessment;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.checks.FactChecks;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.problem.BoundedProblems;
import vn.parindex.problem.Problem;

/** Checks a fact sheet that was read (kiểm tra phiếu số liệu). */
final class SheetChecks {

    private SheetChecks() {}

    /** The sheet with what was found while it was read and what the checks find. */
    static AssessedSubmission checked(FactSheet sheet, List<Problem> read, IndicatorCatalogue indicators) {
        Stream<Problem> checked = FactChecks.all().check(sheet, indicators).stream()
                .filter(problem -> read.stream().noneMatch(earlier -> isTheSameFault(earlier, problem)))
                .map(problem -> NamedProblem.of(problem, indicators));
        return new AssessedSubmission(
                sheet,
                BoundedProblems.of(
                        Stream.concat(read.stream(), checked).distinct().sorted(Problem.BY_PLACE)),
                read);
    }

    /** A cell whose unit of measure is that of another kind of figure was named when it was read. */
    private static boolean isTheSameFault(Problem read, Problem checked) {
        return read.code().equals("unit-of-measure-doubtful")
                && checked.code().equals("count-in-rate-cell")
                && read.source().equals(checked.source());
    }
}
