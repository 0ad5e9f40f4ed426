package vn.parindex.scoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.LateStep;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Leaf scored by the date on which something was done (theo thời hạn); x is the days after the due date, below 0 before it. */
public final class DeadlineTask extends LeafTask {

    private static final Step LATE = Step.above(Fraction.ZERO);

    private final ScoringMethod.Deadline method;

    /** Number of the fact. */
    private final int date;

    /** Number of the fact the due date counts from, where it is no fixed day. */
    private final OptionalInt after;

    /** The fixed day; missing where there is none. */
    private final FactValue dueDay;

    /** Where each step of lateness ends. */
    private final List<Step> steps;

    DeadlineTask(TaskFrame frame, ScoringMethod.Deadline method, FactNumbers numbers) {
        super(frame);
        this.method = method;
        this.date = numbers.of(method.date());
        this.after =
                method.due().after().map(id -> OptionalInt.of(numbers.of(id))).orElse(OptionalInt.empty());
        this.dueDay =
                method.due().day().map(day -> FactValue.of(new Scalar.Day(day))).orElse(FactValue.MISSING);
        this.steps = method.late().stream()
                .map(step -> Step.above(Fraction.of(step.days())))
                .toList();
    }

    @Override
    public ScoringMethod.Deadline method() {
        return method;
    }

    @Override
    Finding find(UnitFacts unit) {
        FactValue done = unit.value(date);
        FactValue base = after.isPresent() ? unit.value(after.getAsInt()) : dueDay;
        Standing one = standingOf(done);
        Standing other = standingOf(base);
        return one == Standing.KNOWN && other == Standing.KNOWN ? against(done, base) : Finding.of(combine(one, other));
    }

    /** Above it the due date has passed. */
    public Step late() {
        return LATE;
    }

    /** Above it no step of lateness holds any more. */
    public Step tooLate() {
        return steps.isEmpty() ? LATE : steps.get(steps.size() - 1);
    }

    /** Points of the first step of lateness that still holds. */
    public Points lateStep(UnitFacts unit) {
        List<LateStep> late = method.late();
        for (int i = 0; i < late.size(); i++) {
            if (!unit.reaches(this, steps.get(i))) {
                return late.get(i).points();
            }
        }
        return method.otherwise();
    }

    /** Points when every step has passed. */
    public Points otherwise() {
        return method.otherwise();
    }

    /** Of two of which one at least is not known. */
    private static Standing combine(Standing one, Standing other) {
        if (one == Standing.NOT_APPLICABLE || other == Standing.NOT_APPLICABLE) {
            return Standing.NOT_APPLICABLE;
        }
        return one == Standing.CONTRADICTORY || other == Standing.CONTRADICTORY
                ? Standing.CONTRADICTORY
                : Standing.MISSING;
    }

    private static Standing standingOf(FactValue value) {
        boolean noDay = value.known()
                .filter(known -> day(known).isEmpty() && !isNever(known))
                .isPresent();
        return noDay ? Standing.CONTRADICTORY : Standing.of(value);
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
        return value instanceof Scalar.YesNo answer && !answer.value();
    }
}
