package vn.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.comparison.SmallRun.ordinary;
import static vn.parindex.comparison.SmallRun.sheet;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.points.Points;

/** What of a change of the set is of thresholds, of points, and of methods. */
class SetBlendTest {

    private static final String TIERS = "id: \"1.1\", name: A, maxPoints: 2, method: { kind: tiers,"
            + " measure: { ratio: { of: done, to: tasks } },"
            + " tiers: [ { from: 100%, points: 2 }, { from: 50%, points: 1 } ] }";
    private static final String FACTS = "tasks: 8, done: 6, held: true";

    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    /** 75% reaches 50% but not 80%: 1 → 0 by the bound; then the step is worth 1.5 in vain. */
    @Test
    void aHigherBoundIsAThreshold() {
        String stricter = TIERS.replace("from: 50%, points: 1", "from: 80%, points: 1.5");

        assertThat(moved(TIERS, stricter)).containsExactly(part(MovementCause.THRESHOLD, "-1"));
    }

    /** The bound falls from 80% to 50%: 0 → 1 at the old points; then 1 → 1.5. */
    @Test
    void aLowerBoundWithMorePointsIsBothInThatOrder() {
        String strict = TIERS.replace("from: 50%, points: 1", "from: 80%, points: 1");
        String eased = TIERS.replace("points: 1 }", "points: 1.5 }");

        assertThat(moved(strict, eased))
                .containsExactly(part(MovementCause.THRESHOLD, "1"), part(MovementCause.POINTS, "0.5"));
    }

    /** With three steps for two nobody can say which points belong to which bound. */
    @Test
    void anotherNumberOfStepsIsAnotherMethod() {
        String three =
                TIERS.replace("{ from: 50%, points: 1 }", "{ from: 70%, points: 1.5 }, { from: 50%, points: 1 }");

        assertThat(moved(TIERS, three)).containsExactly(part(MovementCause.METHOD, "0.5"));
    }

    /** 1 of 2 by steps; 75% of 3 by share. */
    @Test
    void anotherKindIsAnotherMethodWithItsPoints() {
        String share =
                "id: \"1.1\", name: A, maxPoints: 3, method: { kind: proportional, measure: { ratio: { of: done, to: tasks } } }";

        assertThat(moved(TIERS, share)).containsExactly(part(MovementCause.METHOD, "1.25"));
    }

    /** A flag is now asked for that does not hold: all is gone by the threshold, whatever the method became. */
    @Test
    void conditionsAreThresholdsAlsoBesideAnotherMethod() {
        String gated = "id: \"1.1\", name: A, maxPoints: 3, requires: { fact: held, is: false }, method: { kind:"
                + " proportional, measure: { ratio: { of: done, to: tasks } } }";

        assertThat(moved(TIERS, gated)).containsExactly(part(MovementCause.THRESHOLD, "-1"));
    }

    /** 6 cases at 0.1 are 0.6 of 2; at 0.2 they are 1.2. */
    @Test
    void pointsOfACaseArePoints() {
        String each = "id: \"1.1\", name: A, maxPoints: 2, method: { kind: count, amount: done, each: 0.1 }";

        assertThat(moved(each, each.replace("0.1 }", "0.2 }"))).containsExactly(part(MovementCause.POINTS, "0.6"));
    }

    /** In a sum each part is taken by itself: the share falls to its floor (−0.75), the flag rises by 1. */
    @Test
    void partsOfASumAreSplitEach() {
        String sum = "id: \"1.1\", name: A, maxPoints: 2, method: { kind: sum, parts: [ { maxPoints: 1, method: { kind:"
                + " proportional, measure: { ratio: { of: done, to: tasks } } } }, { maxPoints: 1, method: { kind: flag,"
                + " fact: held } } ] }";
        String other = sum.replace("of: done, to: tasks } } } }", "of: done, to: tasks } }, floor: 80% } }")
                .replace("maxPoints: 2,", "maxPoints: 3,")
                .replace("{ maxPoints: 1, method: { kind: flag", "{ maxPoints: 2, method: { kind: flag");

        assertThat(moved(sum, other))
                .containsExactly(part(MovementCause.THRESHOLD, "-0.75"), part(MovementCause.POINTS, "1"));
    }

    private List<MovementPart> moved(String before, String after) {
        return SmallRun.compare(
                        cache,
                        folder,
                        SmallRun.of(ordinary(before), sheet("a", FACTS)),
                        SmallRun.of(ordinary(after), sheet("a", FACTS)))
                .comparison()
                .units()
                .get(0)
                .total()
                .parts();
    }

    private static MovementPart part(MovementCause cause, String points) {
        return new MovementPart(cause, Points.of(points));
    }
}
