package vn.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.comparison.SmallRun.ordinary;
import static vn.parindex.comparison.SmallRun.sheet;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.assessment.ComparisonResult;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;

class SecondAppraisalTest {

    private static final String COUNCIL =
            "id: \"1.1\", name: A, maxPoints: 3, assessedBy: council, method: { kind: council }";
    private static final String FLAG = "id: \"1.2\", name: B, maxPoints: 1, method: { kind: flag, fact: held }";
    private static final String FIRST = "appraisal: { \"1.1\": { points: 1.5 } }";
    private static final String SECOND = "appraisal2: { \"1.1\": { points: 2.5 } }";

    @TempDir
    private Path folder;

    /** 1.5 of the first appraisal, 2.5 of the second, the statement moves nothing. */
    @Test
    void aSecondAppraisalIsADecisionOfThePoints() {
        String statement = "statements: { \"1.1\": { text: \"Đề nghị xem lại\" } }";
        ComparisonResult result = SmallRun.compare(
                folder.resolve("cache"),
                folder,
                SmallRun.of(ordinary(COUNCIL, FLAG), sheet("a", "held: true", FIRST)),
                SmallRun.of(ordinary(COUNCIL, FLAG), sheet("a", "held: true", FIRST, statement, SECOND)));

        assertThat(result.comparison().units().get(0).total().parts())
                .isEqualTo(List.of(new MovementPart(MovementCause.DECISION, Points.of("1"))));
    }

    /** The other set lacks 1.1: what is said about it is left out there, not refused. */
    @Test
    void whatIsSaidOfALeafOfTheOtherSetIsLeftOut() {
        String statement = "statements: { \"1.1\": { text: \"Đề nghị xem lại\" } }";
        String sheet = sheet("a", "held: true", FIRST, statement, SECOND);
        ComparisonResult result = SmallRun.compare(
                folder.resolve("cache"),
                folder,
                SmallRun.of(ordinary(COUNCIL, FLAG), sheet),
                SmallRun.of(ordinary(FLAG), sheet));

        assertThat(result.after().refused()).isEmpty();
        assertThat(result.after().leftOut()).containsExactly(new LeafId("1.1"));
        assertThat(result.comparison().units().get(0).total().parts())
                .isEqualTo(List.of(new MovementPart(MovementCause.DROPPED_LEAF, Points.of("-2.5"))));
    }
}
