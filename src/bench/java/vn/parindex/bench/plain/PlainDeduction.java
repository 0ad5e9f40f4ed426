package vn.parindex.bench.plain;

import vn.parindex.scoring.LossCause;

/** M less what each case takes away (điểm trừ theo vi phạm). */
record PlainDeduction(PlainFrame frame, int[] amounts, Exact[] each, boolean[] all) implements PlainLeaf {

    @Override
    public PlainAward award(PlainFacts facts) {
        Exact taken = Exact.ZERO;
        Exact[] points = new Exact[amounts.length];
        Exact[] numbers = new Exact[amounts.length];
        PlainStanding[] standings = new PlainStanding[amounts.length];
        for (int i = 0; i < amounts.length; i++) {
            PlainStanding standing = facts.standingOfNumber(amounts[i]);
            standings[i] = standing;
            numbers[i] = Exact.ZERO;
            points[i] = Exact.ZERO;
            if (standing == PlainStanding.KNOWN) {
                numbers[i] = facts.number(amounts[i]);
                points[i] = taken(i, numbers[i]);
                taken = taken.plus(points[i]);
            }
        }
        PlainReading reading = new PlainReading.OfItems(together(standings), points, numbers, standings);
        if (reading.standing() != PlainStanding.KNOWN) {
            return PlainAward.absent(this, reading);
        }
        if (taken.signum() <= 0) {
            return PlainAward.scored(this, PlainRule.DEDUCTION_NONE, frame.maximum(), LossCause.VIOLATION, reading);
        }
        return taken.compareTo(frame.maximum()) >= 0
                ? PlainAward.scored(this, PlainRule.DEDUCTION_ALL, Exact.ZERO, LossCause.VIOLATION, reading)
                : PlainAward.scored(
                        this, PlainRule.DEDUCTION_SOME, frame.maximum().minus(taken), LossCause.VIOLATION, reading);
    }

    private Exact taken(int item, Exact amount) {
        if (all[item]) {
            return amount.signum() > 0 ? frame.maximum() : Exact.ZERO;
        }
        return each[item].times(amount);
    }

    /** Any missing amount makes the deduction missing; those not applicable are left out. */
    private static PlainStanding together(PlainStanding[] standings) {
        boolean missing = false;
        boolean known = false;
        for (PlainStanding standing : standings) {
            if (standing == PlainStanding.CONTRADICTORY) {
                return standing;
            }
            missing |= standing == PlainStanding.MISSING;
            known |= standing == PlainStanding.KNOWN;
        }
        return missing ? PlainStanding.MISSING : known ? PlainStanding.KNOWN : PlainStanding.NOT_APPLICABLE;
    }
}
