package vn.parindex.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.recorded.RecordedLeaf;
import vn.parindex.recorded.RecordedResult;
import vn.parindex.recorded.RecordedUnit;

/**
 * Splits by what two results tell (tách theo nội dung đã ghi): a movement has the one thing that differs as its cause; where
 * several differ, or nothing that is told, it is left in one piece.
 */
final class RecordedSplitting implements Splitting {

    private final RecordedResult resultBefore;
    private final RecordedResult resultAfter;
    private final RecordedUnit before;
    private final RecordedUnit after;

    RecordedSplitting(
            RecordedResult resultBefore, RecordedResult resultAfter, RecordedUnit before, RecordedUnit after) {
        this.resultBefore = resultBefore;
        this.resultAfter = resultAfter;
        this.before = before;
        this.after = after;
    }

    @Override
    public List<Step> steps(RecordedLeaf old, RecordedLeaf present) {
        List<MovementCause> possible = differing(old, present);
        MovementCause cause = possible.size() == 1 ? possible.get(0) : MovementCause.UNSPLIT;
        return List.of(new Step(cause, old, present, false, true));
    }

    @Override
    public List<MovementCause> possible(RecordedLeaf old, RecordedLeaf present) {
        List<MovementCause> all = differing(old, present);
        return all.size() == 1 ? List.of() : all;
    }

    /** The set stands for all its thresholds, points and methods: {@code THRESHOLD, POINTS, METHOD} together. */
    private List<MovementCause> differing(RecordedLeaf old, RecordedLeaf present) {
        List<MovementCause> causes = new ArrayList<>();
        note(
                causes,
                MovementCause.DATA,
                !FactMovement.between(old.inputs(), present.inputs()).isEmpty());
        note(causes, MovementCause.PEER_DATA, comparesUnits(old) || comparesUnits(present));
        note(causes, MovementCause.EVIDENCE, !old.evidence().equals(present.evidence()));
        note(causes, MovementCause.DECISION, !old.appraised().equals(present.appraised()));
        boolean otherSet = !resultBefore.set().sha256().equals(resultAfter.set().sha256());
        if (otherSet) {
            causes.addAll(List.of(MovementCause.THRESHOLD, MovementCause.POINTS, MovementCause.METHOD));
        }
        boolean otherRules = !resultBefore.rulesSha256().equals(resultAfter.rulesSha256())
                || !resultBefore.engineVersion().equals(resultAfter.engineVersion());
        note(causes, MovementCause.RULE, otherRules);
        return causes;
    }

    /** Composite methods do not tell what their parts are; only the best of a group is told, and not by the leaf. */
    private static boolean comparesUnits(RecordedLeaf leaf) {
        return List.of("relative", "sum", "best", "cases").contains(leaf.method());
    }

    private static void note(List<MovementCause> causes, MovementCause cause, boolean differs) {
        if (differs) {
            causes.add(cause);
        }
    }

    /** Those that both results tell of; a figure that one of them does not look at is not said to differ. */
    @Override
    public List<FactMovement> facts() {
        Map<IndicatorId, FactMovement> all = new LinkedHashMap<>();
        FactMovement.between(inputs(before), inputs(after)).forEach(fact -> all.put(fact.indicator(), fact));
        return all.values().stream()
                .sorted(Comparator.comparing(FactMovement::indicator))
                .toList();
    }

    private static List<IndicatorFact> inputs(RecordedUnit unit) {
        return unit.leaves().stream()
                .flatMap(leaf -> leaf.inputs().stream())
                .distinct()
                .toList();
    }

    @Override
    public List<CriteriaChange> criteria(RecordedLeaf leaf) {
        return List.of();
    }

    @Override
    public boolean printed() {
        return true;
    }
}
