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
 * go. One record a method, with the arithmetic of the method; which branch applies is decided by the rules.
 */
public sealed interface LeafTask
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

    TaskFrame frame();

    ScoringMethod method();

    /** What the facts of the unit say to the method; gates are asked elsewhere. */
    Finding find(UnitFacts unit);

    /** The tasks of its parts, in the order of the set. */
    default List<LeafTask> parts() {
        return List.of();
    }

    /** The number of the part that decides, where one does alone. */
    default Optional<Integer> chosen(UnitFacts unit) {
        return Optional.empty();
    }

    /** The thresholds around what was found. */
    default Steps steps(Finding finding) {
        return Steps.NONE;
    }

    /** What the facts of the unit allow for it. */
    default Standing standing(UnitFacts unit) {
        return unit.standing(this);
    }

    default int number() {
        return frame().number();
    }

    default Points maxPoints() {
        return frame().maxPoints();
    }

    /** Whether it is a part of a composite method: the policies speak on the leaf, not on its parts. */
    default boolean part() {
        return frame().part();
    }

    default boolean missingIsZero() {
        return frame().leaf().policies().missing() == MissingPolicy.ZERO;
    }

    default boolean contradictoryIsZero() {
        return frame().leaf().policies().contradictory() == ContradictoryPolicy.ZERO;
    }

    default boolean zeroOfZeroIsFull() {
        return frame().leaf().policies().zeroOfZero() == ZeroOfZeroPolicy.FULL;
    }

    default boolean zeroOfZeroIsNothing() {
        return frame().leaf().policies().zeroOfZero() == ZeroOfZeroPolicy.ZERO;
    }

    default boolean zeroOfZeroDoesNotApply() {
        return frame().leaf().policies().zeroOfZero() == ZeroOfZeroPolicy.NOT_APPLICABLE;
    }

    default boolean bySurvey() {
        return frame().leaf().assessedBy() == AssessedBy.SURVEY;
    }
}
