package vn.parindex.bench.process;

import java.util.List;
import vn.parindex.points.Points;
import vn.parindex.scoring.Awards;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.LeafTask;
import vn.parindex.scoring.LossCause;
import vn.parindex.scoring.RuleEngine;
import vn.parindex.scoring.RuleReference;
import vn.parindex.scoring.RuleSession;
import vn.parindex.scoring.UnitFacts;

/** The rules written out in Java (quy tắc viết bằng Java): every method and every absence, without Drools. */
final class PlainRules implements RuleEngine {

    private final String sha256;

    PlainRules(String sha256) {
        this.sha256 = sha256;
    }

    @Override
    public RuleSession open(List<LeafTask> tasks, Awards awards) {
        return new Session(tasks, awards);
    }

    @Override
    public RuleReference find(String ruleName) {
        return new RuleReference(ruleName, "", 0);
    }

    @Override
    public String sha256() {
        return sha256;
    }

    private record Session(List<LeafTask> tasks, Awards awards) implements RuleSession {

        @Override
        public void fire(List<UnitFacts> units) {
            for (UnitFacts unit : units) {
                for (LeafTask leaf : tasks) {
                    decide(leaf, unit);
                }
            }
        }

        @Override
        public void close() {}

        /** Says nothing of a leaf whose turn it is not. */
        private void decide(LeafTask leaf, UnitFacts unit) {
            switch (unit.standing(leaf)) {
                case KNOWN -> new PlainMethods(awards, unit).decide(leaf);
                case NEVER_DONE -> awards.give(leaf, unit, Points.ZERO, LossCause.NOT_DONE, "deadline: never done");
                case INAPPLICABLE ->
                    leave(
                            leaf,
                            unit,
                            LeafState.NOT_APPLICABLE,
                            LossCause.NOT_APPLICABLE,
                            "gates: the leaf does not apply to the unit");
                case GATE_CLOSED ->
                    awards.give(leaf, unit, Points.ZERO, LossCause.GATE_CLOSED, "gates: a requirement is not met");
                case NOT_APPLICABLE ->
                    leave(
                            leaf,
                            unit,
                            LeafState.NOT_APPLICABLE,
                            LossCause.NOT_APPLICABLE,
                            "absence: the figures do not apply");
                case PENDING ->
                    leave(
                            leaf,
                            unit,
                            LeafState.PENDING,
                            LossCause.PENDING,
                            "absence: the survey, the council or the other units are not in yet");
                case MISSING -> missing(leaf, unit);
                case CONTRADICTORY -> contradictory(leaf, unit);
                case ZERO_OF_ZERO -> zeroOfZero(leaf, unit);
                default -> {}
            }
        }

        private void missing(LeafTask leaf, UnitFacts unit) {
            if (leaf.part()) {
                leave(leaf, unit, LeafState.NO_DATA, LossCause.NO_DATA, "absence: a figure of a part is missing");
            } else if (leaf.missingIsZero()) {
                leave(
                        leaf,
                        unit,
                        LeafState.NO_DATA,
                        LossCause.NO_DATA,
                        "absence: a figure is missing and counts as nothing");
            } else {
                leave(
                        leaf,
                        unit,
                        LeafState.WITHHELD,
                        LossCause.NO_DATA,
                        "absence: a figure is missing and the points are withheld");
            }
        }

        private void contradictory(LeafTask leaf, UnitFacts unit) {
            if (leaf.part()) {
                leave(
                        leaf,
                        unit,
                        LeafState.NO_DATA,
                        LossCause.CONTRADICTORY,
                        "absence: the figures of a part contradict each other");
            } else if (leaf.contradictoryIsZero()) {
                awards.refuse(
                        leaf,
                        unit,
                        LossCause.CONTRADICTORY,
                        "absence: the figures contradict each other and count as nothing");
            } else {
                leave(
                        leaf,
                        unit,
                        LeafState.WITHHELD,
                        LossCause.CONTRADICTORY,
                        "absence: the figures contradict each other and the points are withheld");
            }
        }

        private void zeroOfZero(LeafTask leaf, UnitFacts unit) {
            if (leaf.zeroOfZeroIsFull()) {
                awards.give(leaf, unit, leaf.maxPoints(), LossCause.FORMULA, "absence: zero of zero is full");
            } else if (leaf.zeroOfZeroIsNothing()) {
                awards.give(leaf, unit, Points.ZERO, LossCause.FORMULA, "absence: zero of zero is nothing");
            } else {
                leave(
                        leaf,
                        unit,
                        LeafState.NOT_APPLICABLE,
                        LossCause.NOT_APPLICABLE,
                        "absence: zero of zero does not apply");
            }
        }

        private void leave(LeafTask leaf, UnitFacts unit, LeafState state, LossCause cause, String rule) {
            awards.leave(leaf, unit, state, cause, rule);
        }
    }
}
