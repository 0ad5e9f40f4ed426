package vn.parindex.opinion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.parindex.scoring.LossCause;

/** What a method makes of a maximum: points and lost parts, which add up to it. */
record Outcome(Standing standing, Exact points, Map<LossCause, Exact> lost) {

    /** Whether the method could be asked, and if not, why; the order is that of point 6. */
    enum Standing {
        SCORED,
        CONTRADICTORY,
        MISSING,
        PENDING,
        NOT_APPLICABLE
    }

    Outcome {
        Map<LossCause, Exact> some = new EnumMap<>(LossCause.class);
        lost.forEach((cause, part) -> {
            if (part.signum() != 0) {
                some.put(cause, part);
            }
        });
        lost = some;
    }

    static Outcome scored(Exact maximum, Exact points, LossCause cause) {
        Exact inside = points.max(Exact.ZERO).min(maximum);
        return new Outcome(Standing.SCORED, inside, Map.of(cause, maximum.minus(inside)));
    }

    static Outcome unscored(Standing standing, Exact maximum) {
        return new Outcome(standing, Exact.ZERO, Map.of(causeOf(standing), maximum));
    }

    /** Several parts together, each with its own maximum (point 6). */
    static Outcome together(List<Outcome> parts) {
        Exact points = Exact.ZERO;
        Map<LossCause, Exact> lost = new EnumMap<>(LossCause.class);
        List<Standing> standings = new ArrayList<>();
        for (Outcome part : parts) {
            points = points.plus(part.points);
            part.lost.forEach((cause, some) -> lost.merge(cause, some, Exact::plus));
            standings.add(part.standing);
        }
        return new Outcome(ofParts(standings), points, lost);
    }

    /** Scored when a part is, not applicable when all are, else the first of contradictory, missing, pending. */
    static Standing ofParts(List<Standing> parts) {
        return parts.stream().min(Standing::compareTo).orElseThrow();
    }

    private static LossCause causeOf(Standing standing) {
        return switch (standing) {
            case SCORED -> throw new IllegalArgumentException("a scored part has causes of its own");
            case CONTRADICTORY -> LossCause.CONTRADICTORY;
            case MISSING -> LossCause.NO_DATA;
            case PENDING -> LossCause.PENDING;
            case NOT_APPLICABLE -> LossCause.NOT_APPLICABLE;
        };
    }
}
