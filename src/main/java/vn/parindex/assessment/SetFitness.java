package vn.parindex.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.problem.Problem;
import vn.parindex.source.Located;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** Asks whether a fact sheet can be scored under a set (phiếu số liệu có phù hợp bộ tiêu chí không). */
final class SetFitness {

    private final CriteriaSet set;
    private final Map<LeafId, Leaf> leaves = new HashMap<>();
    private final SeenSheets seen = new SeenSheets();

    SetFitness(CriteriaSet set) {
        this.set = set;
        set.leaves().forEach(leaf -> leaves.put(leaf.id(), leaf));
    }

    /** Everything that stands in the way of scoring the sheet; nothing when it can be scored, and then none of its like can. */
    List<Problem> problems(FactSheet sheet) {
        List<Problem> faults = faults(sheet);
        return faults.isEmpty() ? duplicate(sheet).stream().toList() : faults;
    }

    /** That a sheet of the same unit and period is scored already; of each but the first that is asked about. */
    Optional<Problem> duplicate(FactSheet sheet) {
        return seen.add(sheet).map(earlier -> alike(sheet, earlier));
    }

    /** Of one name they are a unit that stands twice; of two they may be two units that share an id. */
    private static Problem alike(FactSheet sheet, SeenSheets.Earlier earlier) {
        String id = sheet.unit().id().value();
        String period = sheet.period().code();
        String name = sheet.unit().name();
        return earlier.name()
                .filter(other -> !UnitNames.canBeOne(name, other))
                .map(other -> InputProblem.of(
                        InputFault.ID_OF_ANOTHER_UNIT, sheet.at(), id, period, place(earlier.at()), other, name))
                .orElseGet(
                        () -> InputProblem.of(InputFault.DUPLICATE_SHEET, sheet.at(), id, period, place(earlier.at())));
    }

    private static Message place(SourceLocation at) {
        return at.line() == 0
                ? Message.of("assessment.place-file", at.document())
                : Message.of("assessment.place-line", at.document(), String.valueOf(at.line()));
    }

    /** What is wrong with the sheet by itself. */
    List<Problem> faults(FactSheet sheet) {
        List<Problem> problems = new ArrayList<>();
        if (sheet.unit().level() != set.level()) {
            problems.add(LevelFirst.otherLevel(new Located<>(sheet.unit(), sheet.at()), set));
        }
        if (!set.effective().covers(sheet.period())) {
            problems.add(InputProblem.of(
                    InputFault.PERIOD_OUTSIDE_SET,
                    sheet.at(),
                    sheet.period().code(),
                    set.id(),
                    set.effective()
                            .to()
                            .map(to -> Message.of(
                                    "assessment.effective", set.effective().from(), to))
                            .orElseGet(() -> Message.of(
                                    "assessment.effective-from", set.effective().from()))));
        }
        sheet.claims().forEach((leaf, claim) -> check(leaf, claim.value(), claim.at(), problems));
        sheet.appraisals().forEach((leaf, appraisal) -> check(leaf, appraisal.points(), appraisal.at(), problems));
        sheet.secondAppraisals()
                .forEach((leaf, appraisal) -> check(leaf, appraisal.points(), appraisal.at(), problems));
        sheet.statements().entrySet().stream()
                .filter(statement -> !leaves.containsKey(statement.getKey()))
                .forEach(statement -> problems.add(
                        unknown(statement.getKey(), statement.getValue().at())));
        sheet.evidence().keySet().stream()
                .filter(leaf -> !leaves.containsKey(leaf))
                .forEach(leaf -> problems.add(unknown(leaf, sheet.at())));
        return problems;
    }

    private void check(LeafId id, Points points, SourceLocation at, List<Problem> problems) {
        Leaf leaf = leaves.get(id);
        if (leaf == null) {
            problems.add(unknown(id, at));
        } else if (points.compareTo(leaf.maxPoints()) > 0) {
            problems.add(InputProblem.of(InputFault.POINTS_OVER_MAXIMUM, at, id.value(), points, leaf.maxPoints()));
        }
    }

    private Problem unknown(LeafId id, SourceLocation at) {
        return InputProblem.of(InputFault.UNKNOWN_LEAF, at, id.value(), set.id());
    }
}
