package vn.parindex.bench.plain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.parindex.indicator.Scalar;
import vn.parindex.scoring.LossCause;

/**
 * M on or before the due date, then the first step of lateness that still holds (theo thời hạn).
 *
 * @param after number of the indicator whose day the due date counts from, −1 where it is a day of its own
 */
record PlainDeadline(
        PlainFrame frame,
        int date,
        int after,
        Optional<LocalDate> dueDay,
        int days,
        int[] late,
        Exact[] points,
        Exact otherwise)
        implements PlainLeaf {

    @Override
    public PlainAward award(PlainFacts facts) {
        PlainStanding done = standing(facts, date);
        PlainStanding base = after < 0 ? PlainStanding.KNOWN : standing(facts, after);
        if (done != PlainStanding.KNOWN || base != PlainStanding.KNOWN) {
            return PlainAward.absent(this, new PlainReading.None(done.compareTo(base) <= 0 ? done : base));
        }
        if (after >= 0 && !(facts.value(after) instanceof Scalar.Day)) {
            return PlainAward.absent(this, new PlainReading.None(PlainStanding.MISSING));
        }
        LocalDate due = (after < 0 ? dueDay.orElseThrow() : ((Scalar.Day) facts.value(after)).value()).plusDays(days);
        if (!(facts.value(date) instanceof Scalar.Day day)) {
            return PlainAward.absent(this, new PlainReading.OfDay(PlainStanding.NEVER_DONE, Optional.empty(), due, 0));
        }
        long daysLate = ChronoUnit.DAYS.between(due, day.value());
        PlainReading reading =
                new PlainReading.OfDay(PlainStanding.KNOWN, Optional.of(day.value()), due, Math.max(0, daysLate));
        if (daysLate <= 0) {
            return PlainAward.scored(this, PlainRule.DEADLINE_IN_TIME, frame.maximum(), LossCause.LATE, reading);
        }
        for (int i = 0; i < late.length; i++) {
            if (daysLate <= late[i]) {
                return PlainAward.scored(this, PlainRule.DEADLINE_LATE, points[i], LossCause.LATE, reading);
            }
        }
        return PlainAward.scored(this, PlainRule.DEADLINE_TOO_LATE, otherwise, LossCause.LATE, reading);
    }

    /** Neither a day nor "never": cannot be. */
    private static PlainStanding standing(PlainFacts facts, int indicator) {
        PlainStanding standing = facts.standing(indicator);
        if (standing != PlainStanding.KNOWN) {
            return standing;
        }
        Scalar value = facts.value(indicator);
        boolean never = value instanceof Scalar.YesNo flag && !flag.value();
        return value instanceof Scalar.Day || never ? standing : PlainStanding.CONTRADICTORY;
    }
}
