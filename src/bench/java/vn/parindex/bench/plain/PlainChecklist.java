package vn.parindex.bench.plain;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.bench.plain.PlainAward.PlainLoss;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.LossCause;

/** Sum over the items that were done (danh mục nội dung). */
record PlainChecklist(PlainFrame frame, int[] facts, Exact[] points) implements PlainLeaf {

    /** In the order in which losses are told. */
    private static final LossCause[] CAUSES = {
        LossCause.NOT_DONE, LossCause.NO_DATA, LossCause.CONTRADICTORY, LossCause.NOT_APPLICABLE
    };

    @Override
    public PlainAward award(PlainFacts unit) {
        Exact earned = Exact.ZERO;
        Exact[] given = new Exact[facts.length];
        PlainStanding[] standings = new PlainStanding[facts.length];
        Exact[] lost = {Exact.ZERO, Exact.ZERO, Exact.ZERO, Exact.ZERO};
        int known = 0;
        int missing = 0;
        int contradictory = 0;
        for (int i = 0; i < facts.length; i++) {
            PlainStanding standing = unit.standingOfFlag(facts[i]);
            standings[i] = standing;
            given[i] = Exact.ZERO;
            int cause = 0;
            switch (standing) {
                case KNOWN -> {
                    known++;
                    if (unit.number(facts[i]).signum() > 0) {
                        given[i] = points[i];
                        earned = earned.plus(points[i]);
                        continue;
                    }
                }
                case MISSING -> {
                    missing++;
                    cause = 1;
                }
                case CONTRADICTORY -> {
                    contradictory++;
                    cause = 2;
                }
                default -> cause = 3;
            }
            lost[cause] = lost[cause].plus(points[i]);
        }
        if (known == 0) {
            PlainStanding together = contradictory > 0
                    ? PlainStanding.CONTRADICTORY
                    : missing > 0 ? PlainStanding.MISSING : PlainStanding.NOT_APPLICABLE;
            return absent(new PlainReading.OfItems(together, given, new Exact[0], standings), losses(lost));
        }
        PlainRule rule = earned.compareTo(frame.maximum()) >= 0
                ? PlainRule.CHECKLIST_ALL
                : earned.signum() > 0 ? PlainRule.CHECKLIST_SOME : PlainRule.CHECKLIST_NONE;
        PlainReading reading = new PlainReading.OfItems(PlainStanding.KNOWN, given, new Exact[0], standings);
        return new PlainAward(this, rule, LeafState.SCORED, earned, losses(lost), reading, -1, -1);
    }

    /** What is lost, is lost as the items say. */
    private PlainAward absent(PlainReading reading, PlainLoss[] losses) {
        PlainAward award = PlainAward.absent(this, reading);
        return award.state() == LeafState.NOT_APPLICABLE
                ? award
                : new PlainAward(this, award.rule(), award.state(), award.points(), losses, reading, -1, -1);
    }

    private static PlainLoss[] losses(Exact[] lost) {
        List<PlainLoss> losses = new ArrayList<>(2);
        for (int i = 0; i < CAUSES.length; i++) {
            if (lost[i].signum() != 0) {
                losses.add(new PlainLoss(CAUSES[i], lost[i]));
            }
        }
        return losses.toArray(new PlainLoss[0]);
    }
}
