package vn.parindex.scoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.LateStep;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Leaf scored by the date on which something was done (theo thời hạn); x is the days after the due date, below 0 before it. */
public record DeadlineTask(TaskFrame frame, ScoringMethod.Deadline method) implements LeafTask {

    @Override
    public Finding find(UnitFacts unit) {
        FactValue done = unit.value(method.date());
        FactValue base = method.due().after().map(unit::value).orElseGet(() -> dueDay());
        return combine(standingOf(done), standingOf(base))
                .map(standing -> Finding.of(standing))
                .orElseGet(() -> against(done, base));
    }

    /** Above it the due date has passed. */
    public Step late() {
        return Step.above(Fraction.ZERO);
    }

    /** Above it no step of lateness holds any more. */
    public Step tooLate() {
        return method.late().isEmpty()
                ? late()
                : Step.above(
                        Fraction.of(method.late().get(method.late().size() - 1).days()));
    }

    /** Points of the first step of lateness that still holds. */
    public Points lateStep(UnitFacts unit) {
        return method.late().stream()
                .filter(step -> unit.x(this).compareTo(Fraction.of(step.days())) <= 0)
                .map(LateStep::points)
                .findFirst()
                .orElse(method.otherwise());
    }

    /** Points when every step has passed. */
    public Points otherwise() {
        return method.otherwise();
    }

    private FactValue dueDay() {
        return FactValue.of(new Scalar.Day(method.due().day().orElseThrow()));
    }

    /** None when both are known. */
    private static Optional<Standing> combine(Standing one, Standing other) {
        for (Standing standing : new Standing[] {Standing.NOT_APPLICABLE, Standing.CONTRADICTORY, Standing.MISSING}) {
            if (one == standing || other == standing) {
                return Optional.of(standing);
            }
        }
        return Optional.empty();
    }

    private static Standing standingOf(FactValue value) {
        return value.match(
                known -> day(known).isPresent() || isNever(known) ? Standing.KNOWN : Standing.CONTRADICTORY,
                () -> Standing.MISSING,
                () -> Standing.NOT_APPLICABLE,
                () -> Standing.CONTRADICTORY);
    }

    private Finding against(FactValue done, FactValue base) {
        Optional<LocalDate> baseDay = base.known().flatMap(DeadlineTask::day);
        if (baseDay.isEmpty()) {
            return Finding.of(Standing.MISSING);
        }
        LocalDate due = baseDay.get().plusDays(method.due().days());
        return done.known()
                .flatMap(DeadlineTask::day)
                .map(day -> {
                    long days = ChronoUnit.DAYS.between(due, day);
                    return Finding.known(
                            Fraction.of(days), new Reading.OfDay(Optional.of(day), due, Math.max(0, days)));
                })
                .orElseGet(() -> Finding.of(Standing.NEVER_DONE, new Reading.OfDay(Optional.empty(), due, 0)));
    }

    private static Optional<LocalDate> day(Scalar value) {
        return value instanceof Scalar.Day day ? Optional.of(day.value()) : Optional.empty();
    }

    private static boolean isNever(Scalar value) {
        return value.equals(new Scalar.YesNo(false));
    }
}
