package vn.parindex.comparison;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.recorded.RecordedLeaf;
import vn.parindex.scoring.LeafScore;

/** Splits by the stages between two runs (tách bằng cách chấm lại): exact. */
final class ScoredSplitting implements Splitting {

    /** The cause of each step from one stage to the next. */
    private static final List<MovementCause> STEPS = List.of(
            MovementCause.DATA,
            MovementCause.PEER_DATA,
            MovementCause.EVIDENCE,
            MovementCause.DECISION,
            MovementCause.THRESHOLD,
            MovementCause.POINTS,
            MovementCause.METHOD,
            MovementCause.RULE);

    private final Stages stages;
    private final Pair pair;
    private final CriteriaSet before;
    private final CriteriaSet after;

    ScoredSplitting(Stages stages, Pair pair, CriteriaSet before, CriteriaSet after) {
        this.stages = stages;
        this.pair = pair;
        this.before = before;
        this.after = after;
    }

    @Override
    public List<Step> steps(RecordedLeaf old, RecordedLeaf present) {
        List<LeafScore> states = stages.of(pair, old.id());
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < STEPS.size(); i++) {
            MovementCause cause = STEPS.get(i);
            steps.add(new Step(
                    cause,
                    RecordedLeaf.of(states.get(i)),
                    RecordedLeaf.of(states.get(i + 1)),
                    cause.compareTo(MovementCause.METHOD) > 0,
                    cause.compareTo(MovementCause.METHOD) >= 0));
        }
        return steps;
    }

    @Override
    public List<MovementCause> possible(RecordedLeaf old, RecordedLeaf present) {
        return List.of();
    }

    @Override
    public List<FactMovement> facts() {
        return FactMovement.between(
                stages.first().get(pair.before()).sheet(),
                stages.last().get(pair.after()).sheet());
    }

    @Override
    public List<CriteriaChange> criteria(RecordedLeaf leaf) {
        return CriteriaChange.between(before, after, leaf.id());
    }

    @Override
    public boolean printed() {
        return false;
    }
}
