package vn.parindex.assessment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.problem.Problem;
import vn.parindex.ranking.RankBasis;
import vn.parindex.recorded.RecordedSet;
import vn.parindex.unit.AssessmentPeriod;

/**
 * Reads one side of a comparison (tiếp nhận số liệu để so sánh), where a sheet written for one set is also put under the
 * other: the period may lie outside the set, and what is said about leaves of the other set alone is left out.
 */
final class ComparisonIntake {

    private final CriteriaSet set;
    private final CriteriaSet other;
    private final SetFitness fitness;
    private final List<FactSheet> sheets = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();
    private final TreeSet<AssessmentPeriod> outside = new TreeSet<>();
    private final TreeSet<LeafId> leftOut = new TreeSet<>();

    ComparisonIntake(CriteriaSet set, CriteriaSet other) {
        this.set = set;
        this.other = other;
        this.fitness = new SetFitness(set);
    }

    void read(ComparisonInput input, IntakeWatch watch) {
        IngestResult read = new Intake(indicators(), input.unit(), FormSets.any(indicators()), Optional.of(set), watch)
                .read(input.inputs());
        refused.addAll(read.refused());
        read.submissions().forEach(submission -> accept(submission, watch));
        refused.sort(Problem.BY_PLACE);
        problems.sort(Problem.BY_PLACE);
    }

    List<FactSheet> sheets() {
        return sheets;
    }

    ComparedSource source(ComparisonInput input, String rulesSha256, String engineVersion) {
        return new ComparedSource(
                input.inputs().stream().map(String::valueOf).toList(),
                RecordedSet.of(set),
                Optional.of(set),
                indicators(),
                rulesSha256,
                engineVersion,
                SavedUse.SCORED,
                RankBasis.COMPUTED.code(),
                List.copyOf(outside),
                List.copyOf(leftOut),
                sheets.size(),
                problems,
                refused);
    }

    /** Those of both sets, so that the same sheet can be read for each. */
    private IndicatorCatalogue indicators() {
        List<Indicator> more = other.ownIndicators().stream()
                .filter(indicator -> !set.indicators().knows(indicator.id()))
                .toList();
        return set.indicators().with(more);
    }

    private void accept(AssessedSubmission submission, IntakeWatch watch) {
        FactSheet sheet = submission.sheet();
        List<Problem> inTheWay = new ArrayList<>();
        for (Problem problem : fitness.faults(sheet)) {
            if (problem.code().equals(InputFault.PERIOD_OUTSIDE_SET.code())) {
                outside.add(sheet.period());
            } else if (!isOfOtherSet(problem, sheet)) {
                inTheWay.add(problem);
            }
        }
        if (inTheWay.isEmpty()) {
            fitness.duplicate(sheet).ifPresent(inTheWay::add);
        }
        if (inTheWay.isEmpty()) {
            sheets.add(sheet);
            problems.addAll(submission.problems());
            noteLeftOut(sheet);
        } else {
            refused.addAll(inTheWay);
            watch.refused(Path.of(sheet.at().document()), inTheWay);
        }
    }

    /** Whether the fault is only that the sheet was written for the other set. */
    private boolean isOfOtherSet(Problem problem, FactSheet sheet) {
        if (!(problem instanceof InputProblem input)) {
            return false;
        }
        if (input.fault() == InputFault.UNKNOWN_LEAF) {
            return other.leaf(leaf(input)).isPresent();
        }
        return input.fault() == InputFault.POINTS_OVER_MAXIMUM
                && other.leaf(leaf(input))
                        .map(Leaf::maxPoints)
                        .filter(most -> most(sheet, leaf(input)).compareTo(most) <= 0)
                        .isPresent();
    }

    private static LeafId leaf(InputProblem problem) {
        return new LeafId(problem.arguments().get(0).toString());
    }

    private static Points most(FactSheet sheet, LeafId leaf) {
        Points claimed =
                sheet.claims().containsKey(leaf) ? sheet.claims().get(leaf).value() : Points.ZERO;
        return Stream.of(sheet.appraisals(), sheet.secondAppraisals())
                .flatMap(round -> Optional.ofNullable(round.get(leaf)).stream())
                .map(Appraisal::points)
                .reduce(claimed, Points::max);
    }

    private void noteLeftOut(FactSheet sheet) {
        List<LeafId> named = new ArrayList<>(sheet.claims().keySet());
        named.addAll(sheet.evidence().keySet());
        named.addAll(sheet.appraisals().keySet());
        named.addAll(sheet.statements().keySet());
        named.addAll(sheet.secondAppraisals().keySet());
        named.stream().filter(leaf -> set.leaf(leaf).isEmpty()).forEach(leftOut::add);
    }
}
