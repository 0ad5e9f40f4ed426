package vn.parindex.scoring;

import java.util.List;
import vn.parindex.points.Points;

/** Keeps what the rules decide (sổ kết quả chấm), and sees that every leaf and part gets exactly one award that adds up. */
public final class AwardLedger implements Awards {

    private final RuleIndex rules;

    public AwardLedger(RuleIndex rules) {
        this.rules = rules;
    }

    @Override
    public void give(LeafTask leaf, UnitFacts unit, Points points, LossCause cause, String rule) {
        Points rest = leaf.maxPoints().minus(points);
        List<Loss> lost = rest.isZero() ? List.of() : List.of(new Loss(cause, rest));
        if (points.signum() < 0 || rest.signum() < 0) {
            throw unsound(leaf, unit, points, lost, rule);
        }
        put(leaf, unit, LeafState.SCORED, points, lost, rule);
    }

    @Override
    public void give(LeafTask leaf, UnitFacts unit, Points points, List<Loss> lost, String rule) {
        requireSound(leaf, unit, points, lost, rule);
        put(leaf, unit, LeafState.SCORED, points, lost, rule);
    }

    @Override
    public void leave(LeafTask leaf, UnitFacts unit, LeafState state, LossCause cause, String rule) {
        List<Loss> byParts = unit.finding(leaf).losses();
        List<Loss> lost = byParts.isEmpty() || state == LeafState.NOT_APPLICABLE
                ? List.of(new Loss(cause, leaf.maxPoints()))
                : byParts;
        requireSound(leaf, unit, Points.ZERO, lost, rule);
        put(leaf, unit, state, Points.ZERO, lost, rule);
    }

    @Override
    public void refuse(LeafTask leaf, UnitFacts unit, LossCause cause, String rule) {
        leave(leaf, unit, LeafState.SCORED, cause, rule);
    }

    /** Fails when one of the tasks got no award from any rule. */
    void requireComplete(List<LeafTask> tasks, UnitFacts unit) {
        if (unit.isAnswered()) {
            return;
        }
        for (LeafTask task : tasks) {
            if (!unit.hasAward(task) && unit.standing(task) != Standing.NOT_ASKED) {
                throw new ScoringFailure(
                        "leaf %s (%s) of unit %s got no award: no rule of method '%s' applies to standing %s, x = %s; every case needs exactly one rule"
                                .formatted(
                                        task.frame().leaf().id(),
                                        task.part() ? "a part" : "the leaf",
                                        unit.sheet().unit().id(),
                                        task.method().kind(),
                                        unit.finding(task).standing(),
                                        unit.finding(task).x()));
            }
        }
    }

    private void put(LeafTask leaf, UnitFacts unit, LeafState state, Points points, List<Loss> lost, String rule) {
        if (unit.hasAward(leaf)) {
            throw new ScoringFailure(
                    "leaf %s of unit %s got two awards: by rule '%s' and by rule '%s'; conditions of rules must exclude each other"
                            .formatted(
                                    leaf.frame().leaf().id(),
                                    unit.sheet().unit().id(),
                                    unit.award(leaf).rule().name(),
                                    rule));
        }
        if (unit.standing(leaf) == Standing.NOT_ASKED) {
            throw new ScoringFailure(
                    "leaf %s of unit %s was not asked and got an award by rule '%s'; a rule asks for known"
                            .formatted(
                                    leaf.frame().leaf().id(),
                                    unit.sheet().unit().id(),
                                    rule));
        }
        unit.put(leaf, award(leaf, unit, state, points, lost, rules.find(rule)));
    }

    private static void requireSound(LeafTask leaf, UnitFacts unit, Points points, List<Loss> lost, String rule) {
        Points sum = points;
        for (Loss loss : lost) {
            sum = sum.plus(loss.points());
        }
        boolean inBounds = points.signum() >= 0 && points.compareTo(leaf.maxPoints()) <= 0;
        if (!inBounds || !sum.equals(leaf.maxPoints())) {
            throw unsound(leaf, unit, points, lost, rule);
        }
    }

    private static ScoringFailure unsound(LeafTask leaf, UnitFacts unit, Points points, List<Loss> lost, String rule) {
        return new ScoringFailure(
                "rule '%s' gave leaf %s of unit %s %s of %s points and lost %s: points and lost points must add up to the maximum"
                        .formatted(
                                rule,
                                leaf.frame().leaf().id(),
                                unit.sheet().unit().id(),
                                points,
                                leaf.maxPoints(),
                                lost));
    }

    private static Award award(
            LeafTask leaf, UnitFacts unit, LeafState state, Points points, List<Loss> lost, RuleReference rule) {
        return new Award(
                state,
                points,
                lost,
                rule,
                unit.awardsOf(leaf.parts()),
                leaf.chosen(unit),
                new Reasons.Found(leaf, unit.finding(leaf)));
    }
}
