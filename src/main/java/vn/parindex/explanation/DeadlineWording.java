package vn.parindex.explanation;

import vn.parindex.criteria.ScoringMethod;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.Reading;

/** Says whether something was done in time (thời hạn), and which step of lateness holds. */
final class DeadlineWording {

    private DeadlineWording() {}

    static String of(LeafWords words, Award award, ScoringMethod.Deadline deadline, Reading.OfDay day) {
        String due = due(words, deadline, words.wording().date(day.due()));
        String done = words.figure(deadline.date());
        String points = words.figures().points(award.points());
        if (day.done().isEmpty()) {
            String never = words.say("figure.named", words.names().name(deadline.date()), words.cited(deadline.date()));
            return words.say("deadline.never", due, never, points);
        }
        if (day.daysLate() == 0) {
            return words.say("deadline.in-time", due, done, points);
        }
        String late = String.valueOf(day.daysLate());
        return deadline.late().stream()
                .filter(step -> day.daysLate() <= step.days())
                .findFirst()
                .map(step -> words.say("deadline.step", due, done, late, String.valueOf(step.days()), points))
                .orElseGet(() -> words.say("deadline.late", due, done, late, points));
    }

    /** The due date, and from which day it was counted where it depends on another fact. */
    private static String due(LeafWords words, ScoringMethod.Deadline deadline, String day) {
        return deadline.due()
                .after()
                .map(id -> words.say(
                        "deadline.due-after",
                        day,
                        String.valueOf(deadline.due().days()),
                        words.say("figure.named", words.names().name(id), words.cited(id))))
                .orElse(day);
    }
}
