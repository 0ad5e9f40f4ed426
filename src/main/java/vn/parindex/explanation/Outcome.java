package vn.parindex.explanation;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.points.Points;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.LossCause;
import vn.parindex.scoring.Reading;

/** What decided an award (căn cứ của kết quả): the method itself, or what keeps it from being asked. */
enum Outcome {
    GATE_CLOSED,
    NOT_APPLICABLE,
    ZERO_OF_ZERO,
    MISSING,
    CONTRADICTORY,
    PENDING,
    DECIDED;

    static Outcome of(Award award) {
        if (isNothingOfNothing(award)) {
            return ZERO_OF_ZERO;
        }
        return switch (award.state()) {
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case PENDING -> PENDING;
            case NO_DATA, WITHHELD -> loses(award, LossCause.CONTRADICTORY) ? CONTRADICTORY : MISSING;
            case SCORED, NO_EVIDENCE -> ofScored(award);
        };
    }

    private static Outcome ofScored(Award award) {
        if (loses(award, LossCause.GATE_CLOSED)) {
            return GATE_CLOSED;
        }
        return award.points().isZero() && allLost(award, LossCause.CONTRADICTORY) ? CONTRADICTORY : DECIDED;
    }

    private static boolean isNothingOfNothing(Award award) {
        boolean counts = Readings.ratio(award)
                .filter(ratio -> isZero(ratio.of()) && isZero(ratio.to()))
                .isPresent();
        boolean answers = Readings.survey(award)
                .map(Reading.OfSurvey::total)
                .filter(total -> total.signum() == 0)
                .isPresent();
        return counts || answers;
    }

    private static boolean isZero(Optional<BigDecimal> count) {
        return count.filter(number -> number.signum() == 0).isPresent();
    }

    private static boolean loses(Award award, LossCause cause) {
        return award.lost().stream().anyMatch(loss -> loss.cause() == cause);
    }

    private static boolean allLost(Award award, LossCause cause) {
        Points lost = award.lost().stream()
                .filter(loss -> loss.cause() == cause)
                .map(loss -> loss.points())
                .reduce(Points.ZERO, Points::plus);
        return lost.equals(award.maxPoints());
    }
}
