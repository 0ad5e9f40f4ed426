package vn.parindex.bench.process;

import vn.parindex.points.Points;
import vn.parindex.scoring.Awards;
import vn.parindex.scoring.BestTask;
import vn.parindex.scoring.CasesTask;
import vn.parindex.scoring.ChecklistTask;
import vn.parindex.scoring.ChoiceTask;
import vn.parindex.scoring.CouncilTask;
import vn.parindex.scoring.CountTask;
import vn.parindex.scoring.DeadlineTask;
import vn.parindex.scoring.DeductionTask;
import vn.parindex.scoring.FlagTask;
import vn.parindex.scoring.LeafTask;
import vn.parindex.scoring.LinearTask;
import vn.parindex.scoring.LossCause;
import vn.parindex.scoring.ProportionalTask;
import vn.parindex.scoring.RelativeTask;
import vn.parindex.scoring.SumTask;
import vn.parindex.scoring.SurveyTask;
import vn.parindex.scoring.TiersTask;
import vn.parindex.scoring.UnitFacts;

/** The branches of the methods in Java (các nhánh của phương pháp), for a unit whose figures are known. */
record PlainMethods(Awards awards, UnitFacts unit) {

    void decide(LeafTask leaf) {
        if (leaf instanceof TiersTask tiers) {
            boolean reached = unit.reaches(tiers, tiers.lowest());
            give(
                    leaf,
                    reached ? tiers.highestReached(unit) : tiers.otherwise(),
                    LossCause.BELOW_THRESHOLD,
                    reached ? "tiers: a bound is reached" : "tiers: no bound is reached");
        } else if (leaf instanceof ProportionalTask proportional) {
            proportional(proportional);
        } else if (leaf instanceof LinearTask linear) {
            linear(linear);
        } else if (leaf instanceof FlagTask flag) {
            boolean yes = unit.reaches(flag, flag.yes());
            give(leaf, yes ? leaf.maxPoints() : Points.ZERO, LossCause.NOT_DONE, yes ? "flag: yes" : "flag: no");
        } else if (leaf instanceof ChoiceTask choice) {
            boolean full = unit.reaches(choice, choice.full());
            give(
                    leaf,
                    full ? leaf.maxPoints() : choice.ofTheCode(unit),
                    LossCause.NOT_DONE,
                    full ? "choice: the code is worth the maximum" : "choice: the code is worth less than the maximum");
        } else if (leaf instanceof CountTask count) {
            boolean full = unit.reaches(count, count.full());
            give(
                    leaf,
                    full ? leaf.maxPoints() : count.earned(unit),
                    LossCause.FORMULA,
                    full ? "count: at the maximum or over" : "count: under the maximum");
        } else if (leaf instanceof ChecklistTask list) {
            checklist(list);
        } else if (leaf instanceof DeductionTask deduction) {
            deduction(deduction);
        } else if (leaf instanceof DeadlineTask deadline) {
            deadline(deadline);
        } else {
            decideOther(leaf);
        }
    }

    private void decideOther(LeafTask leaf) {
        if (leaf instanceof RelativeTask relative) {
            boolean any = unit.reaches(relative, relative.anything());
            give(
                    leaf,
                    any ? relative.share(unit) : Points.ZERO,
                    LossCause.FORMULA,
                    any ? "relative: a share of the best" : "relative: nothing was done");
        } else if (leaf instanceof SurveyTask survey) {
            give(leaf, survey.earned(unit), LossCause.FORMULA, "survey: the answers are in");
        } else if (leaf instanceof CouncilTask council) {
            give(leaf, council.decided(unit), LossCause.FORMULA, "council: the appraisal has decided");
        } else if (leaf instanceof SumTask sum) {
            awards.give(leaf, unit, sum.earned(unit), sum.lost(unit), "sum: a part could be scored");
        } else if (leaf instanceof BestTask best) {
            awards.give(leaf, unit, best.earned(unit), best.lost(unit), "best: an alternative could be scored");
        } else if (leaf instanceof CasesTask cases) {
            awards.give(
                    leaf, unit, cases.earned(unit), cases.lost(unit), "cases: the case that applies could be scored");
        } else {
            throw new IllegalArgumentException("method '%s' has rules of its own set"
                    .formatted(leaf.method().kind()));
        }
    }

    private void proportional(ProportionalTask leaf) {
        if (!unit.reaches(leaf, leaf.floor())) {
            give(leaf, Points.ZERO, LossCause.BELOW_THRESHOLD, "proportional: under the floor");
        } else if (unit.reaches(leaf, leaf.full())) {
            give(leaf, leaf.maxPoints(), LossCause.FORMULA, "proportional: full");
        } else {
            give(leaf, leaf.share(unit), LossCause.FORMULA, "proportional: at or above the floor, under full");
        }
    }

    private void linear(LinearTask leaf) {
        if (!unit.reaches(leaf, leaf.lower())) {
            give(leaf, leaf.atLower(), LossCause.FORMULA, "linear: at or under the lower anchor");
        } else if (unit.reaches(leaf, leaf.upper())) {
            give(leaf, leaf.atUpper(), LossCause.FORMULA, "linear: at or over the upper anchor");
        } else {
            give(leaf, leaf.onTheLine(unit), LossCause.FORMULA, "linear: between the anchors");
        }
    }

    private void checklist(ChecklistTask leaf) {
        if (unit.reaches(leaf, leaf.everything())) {
            awards.give(leaf, unit, leaf.maxPoints(), leaf.lost(unit), "checklist: every item is done");
        } else {
            String rule = unit.reaches(leaf, leaf.anything())
                    ? "checklist: some items are done"
                    : "checklist: no item is done";
            awards.give(leaf, unit, leaf.earned(unit), leaf.lost(unit), rule);
        }
    }

    private void deduction(DeductionTask leaf) {
        if (!unit.reaches(leaf, leaf.anything())) {
            give(leaf, leaf.maxPoints(), LossCause.VIOLATION, "deduction: nothing is taken away");
        } else if (unit.reaches(leaf, leaf.everything())) {
            give(leaf, Points.ZERO, LossCause.VIOLATION, "deduction: everything is taken away");
        } else {
            give(leaf, leaf.rest(unit), LossCause.VIOLATION, "deduction: a part is taken away");
        }
    }

    private void deadline(DeadlineTask leaf) {
        if (!unit.reaches(leaf, leaf.late())) {
            give(leaf, leaf.maxPoints(), LossCause.LATE, "deadline: on or before the due date");
        } else if (unit.reaches(leaf, leaf.tooLate())) {
            give(leaf, leaf.otherwise(), LossCause.LATE, "deadline: later than every step");
        } else {
            give(leaf, leaf.lateStep(unit), LossCause.LATE, "deadline: late, within a step");
        }
    }

    private void give(LeafTask leaf, Points points, LossCause cause, String rule) {
        awards.give(leaf, unit, points, cause, rule);
    }
}
