package vn.parindex.scoring;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Fraction;
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
        put(
                leaf,
                unit,
                LeafState.SCORED,
                points,
                new LossTally().add(cause, rest).losses(),
                rule);
    }

    @Override
    public void give(LeafTask leaf, UnitFacts unit, Points points, List<Loss> lost, String rule) {
        put(leaf, unit, LeafState.SCORED, points, lost, rule);
    }

    @Override
    public void leave(LeafTask leaf, UnitFacts unit, LeafState state, LossCause cause, String rule) {
        List<Loss> byParts = unit.finding(leaf).losses();
        List<Loss> lost = byParts.isEmpty() || state == LeafState.NOT_APPLICABLE
                ? List.of(new Loss(cause, leaf.maxPoints()))
                : byParts;
        put(leaf, unit, state, Points.ZERO, lost, rule);
    }

    @Override
    public void refuse(LeafTask leaf, UnitFacts unit, LossCause cause, String rule) {
        leave(leaf, unit, LeafState.SCORED, cause, rule);
    }

    /** Fails when one of the tasks got no award from any rule. */
    void requireComplete(List<LeafTask> tasks, UnitFacts unit) {
        for (LeafTask task : tasks) {
            if (unit.awardIfAny(task).isEmpty()) {
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
        Optional<Award> earlier = unit.awardIfAny(leaf);
        if (earlier.isPresent()) {
            throw new ScoringFailure(
                    "leaf %s of unit %s got two awards: by rule '%s' and by rule '%s'; conditions of rules must exclude each other"
                            .formatted(
                                    leaf.frame().leaf().id(),
                                    unit.sheet().unit().id(),
                                    earlier.get().rule().name(),
                                    rule));
        }
        requireSound(leaf, unit, points, lost, rule);
        unit.put(leaf, award(leaf, unit, state, points, lost, rules.find(rule)));
    }

    private static void requireSound(LeafTask leaf, UnitFacts unit, Points points, List<Loss> lost, String rule) {
        Fraction sum = lost.stream().map(loss -> loss.points().value()).reduce(points.value(), Fraction::plus);
        boolean inBounds = points.signum() >= 0 && points.compareTo(leaf.maxPoints()) <= 0;
        if (!inBounds || !sum.equals(leaf.maxPoints().value())) {
            throw new ScoringFailure(
                    "rule '%s' gave leaf %s of unit %s %s of %s points and lost %s: points and lost points must add up to the maximum"
                            .formatted(
                                    rule,
                                    leaf.frame().leaf().id(),
                                    unit.sheet().unit().id(),
                                    points,
                                    leaf.maxPoints(),
                                    lost));
        }
    }

    private static Award award(
            LeafTask leaf, UnitFacts unit, LeafState state, Points points, List<Loss> lost, RuleReference rule) {
        Finding finding = unit.finding(leaf);
        Steps steps = finding.standing() == Standing.KNOWN ? leaf.steps(finding) : Steps.NONE;
        return new Award(
                leaf.method(),
                leaf.maxPoints(),
                state,
                points,
                lost,
                rule,
                branch(leaf, finding, steps, rule),
                finding.reading(),
                unit.awardsOf(leaf.parts()),
                chosen(leaf, unit),
                steps.refused(),
                steps.met(),
                steps.next());
    }

    /** Tiers are named by their bound, a code by itself, everything else by the condition of its rule. */
    private static String branch(LeafTask leaf, Finding finding, Steps steps, RuleReference rule) {
        if (finding.standing() != Standing.KNOWN) {
            return rule.condition();
        }
        if (leaf.method() instanceof ScoringMethod.Tiers) {
            return steps.met()
                    .map(met -> (met.inclusive() ? "from " : "above ") + met.bound())
                    .orElse("otherwise");
        }
        return rule.condition();
    }

    private static Optional<Integer> chosen(LeafTask leaf, UnitFacts unit) {
        if (leaf instanceof BestTask best) {
            return best.chosen(unit);
        }
        return leaf instanceof CasesTask cases ? cases.chosen(unit) : Optional.empty();
    }
}
