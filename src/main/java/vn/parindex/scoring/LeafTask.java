package vn.parindex.scoring;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.Policies.ContradictoryPolicy;
import vn.parindex.criteria.Policies.MissingPolicy;
import vn.parindex.criteria.Policies.ZeroOfZeroPolicy;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Points;

/**
 * A leaf, or a part of one, as the rules see it (nhiệm vụ chấm điểm): stands in working memory once, while units come and
 * go. One class a method, with the arithmetic of the method; which branch applies is decided by the rules.
 *
 * <p>A class and no interface of records: its number is asked for at every turn, and a field is found far faster than the
 * method of one of sixteen records.
 */
public abstract sealed class LeafTask
        permits TiersTask,
                ProportionalTask,
                LinearTask,
                FlagTask,
                ChoiceTask,
                ChecklistTask,
                CountTask,
                DeductionTask,
                DeadlineTask,
                RelativeTask,
                SurveyTask,
                CouncilTask,
                SumTask,
                BestTask,
                CasesTask,
                SpecialTask {

    private final TaskFrame frame;
    private final int number;

    LeafTask(TaskFrame frame) {
        this.frame = frame;
        this.number = frame.number();
    }

    public final TaskFrame frame() {
        return frame;
    }

    public abstract ScoringMethod method();

    /** What the facts of the unit say to the method; gates are asked elsewhere. */
    abstract Finding find(UnitFacts unit);

    /** The tasks of its parts, in the order of the set. */
    public List<LeafTask> parts() {
        return List.of();
    }

    /** The number of the part that decides, where one does alone. */
    Optional<Integer> chosen(UnitFacts unit) {
        return Optional.empty();
    }

    /** The thresholds around what was found. */
    public Steps steps(Finding finding) {
        return Steps.NONE;
    }

    /** What the facts of the unit allow for it. */
    public Standing standing(UnitFacts unit) {
        return unit.standing(this);
    }

    public final int number() {
        return number;
    }

    public Points maxPoints() {
        return frame.maxPoints();
    }

    /** Whether it is a part of a composite method: the policies speak on the leaf, not on its parts. */
    public boolean part() {
        return frame.part();
    }

    public boolean missingIsZero() {
        return frame.leaf().policies().missing() == MissingPolicy.ZERO;
    }

    public boolean contradictoryIsZero() {
        return frame.leaf().policies().contradictory() == ContradictoryPolicy.ZERO;
    }

    public boolean zeroOfZeroIsFull() {
        return frame.leaf().policies().zeroOfZero() == ZeroOfZeroPolicy.FULL;
    }

    public boolean zeroOfZeroIsNothing() {
        return frame.leaf().policies().zeroOfZero() == ZeroOfZeroPolicy.ZERO;
    }

    public boolean zeroOfZeroDoesNotApply() {
        return frame.leaf().policies().zeroOfZero() == ZeroOfZeroPolicy.NOT_APPLICABLE;
    }

    public boolean bySurvey() {
        return frame.leaf().assessedBy() == AssessedBy.SURVEY;
    }
}
