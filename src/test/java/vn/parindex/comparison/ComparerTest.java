package vn.parindex.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.comparison.SmallRun.domain;
import static vn.parindex.comparison.SmallRun.ordinary;
import static vn.parindex.comparison.SmallRun.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.assessment.ComparisonResult;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.scoring.LeafState;

class ComparerTest {

    private static final String SHARE =
            "id: \"1.1\", name: A, maxPoints: 2, method: { kind: proportional, measure: { ratio: { of: done, to: tasks } } }";
    private static final String SHARE_OF_THREE = SHARE.replace("maxPoints: 2", "maxPoints: 3");
    private static final String FLAG = "id: \"1.2\", name: B, maxPoints: 1, method: { kind: flag, fact: held }";
    private static final String COUNCIL =
            "id: \"1.3\", name: C, maxPoints: 2, assessedBy: council, method: { kind: council }";
    private static final String BEST =
            "id: \"1.4\", name: D, maxPoints: 10, method: { kind: relative, measure: { value: done }, to: best }";
    private static final String PENALTY =
            "id: \"9.1\", name: E, maxPoints: 3, method: { kind: count, amount: faults, each: 1 }";

    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    @Test
    void aRunAgainstItselfIsEmpty() {
        SmallRun run = SmallRun.of(ordinary(SHARE, FLAG), sheet("a", "tasks: 8, done: 6, held: true"));

        ComparisonResult result = SmallRun.compare(cache, folder, run, run);

        assertThat(result.comparison().isEmpty()).isTrue();
        assertThat(result.comparison().units()).singleElement().satisfies(unit -> {
            assertThat(unit.total().difference()).isEqualTo(Points.ZERO);
            assertThat(unit.index().parts()).isEmpty();
        });
    }

    @Test
    void otherFiguresAreDataAndAreNamed() {
        UnitMovement unit = one(
                SmallRun.of(ordinary(SHARE, FLAG), sheet("a", "tasks: 8, done: 4, held: true")),
                SmallRun.of(ordinary(SHARE, FLAG), sheet("a", "tasks: 8, done: 6, held: true")));

        assertThat(unit.movedLeaves()).singleElement().satisfies(leaf -> {
            assertThat(leaf.movement()).isEqualTo(movement("1", "1.5", part(MovementCause.DATA, "0.5")));
            assertThat(leaf.facts()).singleElement().satisfies(fact -> {
                assertThat(fact.indicator().value()).isEqualTo("done");
                assertThat(fact.before().value().known().orElseThrow().text()).isEqualTo("4");
                assertThat(fact.after().value().known().orElseThrow().text()).isEqualTo("6");
            });
        });
        assertThat(unit.total()).isEqualTo(movement("2", "2.5", part(MovementCause.DATA, "0.5")));
        assertThat(unit.index().difference().orElseThrow().value().rounded(4)).isEqualTo("16.6667");
    }

    @Test
    void theSameNumberWrittenOtherwiseIsNoChange() {
        UnitMovement unit = one(
                SmallRun.of(ordinary(SHARE), sheet("a", "tasks: 8, done: 4")),
                SmallRun.of(ordinary(SHARE), sheet("a", "tasks: 8.0, done: 4")));

        assertThat(unit.isEmpty()).isTrue();
    }

    @Test
    void figuresOfOtherUnitsAreACauseOfTheirOwn() {
        SmallRun before = SmallRun.of(ordinary(BEST), sheet("a", "done: 5"), sheet("b", "done: 10"));
        SmallRun after = SmallRun.of(ordinary(BEST), sheet("a", "done: 6"), sheet("b", "done: 20"));

        Comparison comparison = SmallRun.compare(cache, folder, before, after).comparison();

        assertThat(unit(comparison, "a").total())
                .isEqualTo(movement("5", "3", part(MovementCause.DATA, "1"), part(MovementCause.PEER_DATA, "-3")));
        assertThat(unit(comparison, "b").total()).isEqualTo(movement("10", "10"));
    }

    @Test
    void papersThatWereSentAreEvidence() {
        String asks = SHARE + ", evidence: [\"Kế hoạch\"], policies: { evidence: withhold }";
        UnitMovement unit = one(
                SmallRun.of(ordinary(asks), sheet("a", "tasks: 8, done: 6")),
                SmallRun.of(ordinary(asks), sheet("a", "tasks: 8, done: 6", "evidence: { \"1.1\": [\"1/KH\"] }")));

        assertThat(unit.total()).isEqualTo(movement("0", "1.5", part(MovementCause.EVIDENCE, "1.5")));
        assertThat(leaf(unit, "1.1").before().orElseThrow().state()).isEqualTo(LeafState.NO_EVIDENCE);
    }

    @Test
    void whatTheCouncilDecidedIsADecision() {
        UnitMovement unit = one(
                SmallRun.of(ordinary(FLAG, COUNCIL), sheet("a", "held: true", appraised("0.5"))),
                SmallRun.of(ordinary(FLAG, COUNCIL), sheet("a", "held: true", appraised("1.5"))));

        assertThat(unit.total()).isEqualTo(movement("1.5", "2.5", part(MovementCause.DECISION, "1")));
    }

    @Test
    void pointsAndThresholdsOfTheSetAreCriteria() {
        UnitMovement unit = one(
                SmallRun.of(ordinary(SHARE, FLAG), sheet("a", "tasks: 8, done: 6, held: true")),
                SmallRun.of(ordinary(SHARE_OF_THREE, FLAG), sheet("a", "tasks: 8, done: 6, held: true")));

        assertThat(leaf(unit, "1.1").movement()).isEqualTo(movement("1.5", "2.25", part(MovementCause.POINTS, "0.75")));
        assertThat(leaf(unit, "1.1").criteria()).containsExactly(CriteriaChange.MAX_POINTS);
        assertThat(leaf(unit, "1.2").moved()).isFalse();
    }

    /** First 4 of 8 × 2 = 1; with the new figures 6 of 8 × 2 = 1.5; then 6 of 8 × 3 = 2.25. */
    @Test
    void oneCauseAfterTheOtherIsReplacedAndRescored() {
        UnitMovement unit = one(
                SmallRun.of(ordinary(SHARE), sheet("a", "tasks: 8, done: 4")),
                SmallRun.of(ordinary(SHARE_OF_THREE), sheet("a", "tasks: 8, done: 6")));

        assertThat(unit.total())
                .isEqualTo(movement("1", "2.25", part(MovementCause.DATA, "0.5"), part(MovementCause.POINTS, "0.75")));
    }

    @Test
    void partsThatMakeUpForEachOtherAreStillTold() {
        String half = SHARE.replace("maxPoints: 2", "maxPoints: 1");
        UnitMovement unit = one(
                SmallRun.of(ordinary(SHARE), sheet("a", "tasks: 8, done: 4")),
                SmallRun.of(ordinary(half), sheet("a", "tasks: 8, done: 8")));

        assertThat(unit.total())
                .isEqualTo(movement("1", "1", part(MovementCause.DATA, "1"), part(MovementCause.POINTS, "-1")));
        assertThat(unit.isEmpty()).isFalse();
    }

    /** 1.5 of 3 is 50%; without 1.2 it is 1.5 of 2, 75%; with 1.3 decided at 1 it is 2.5 of 4, 62.5%. */
    @Test
    void leavesOfOneSetOnlyMoveAllTheirPoints() {
        String facts = "tasks: 8, done: 6, held: false";
        UnitMovement unit = one(
                SmallRun.of(ordinary(SHARE, FLAG), sheet("a", facts)),
                SmallRun.of(ordinary(SHARE, COUNCIL), sheet("a", facts, appraised("1"))));

        assertThat(leaf(unit, "1.2").after()).isEmpty();
        assertThat(leaf(unit, "1.3").movement()).isEqualTo(movement("0", "1", part(MovementCause.NEW_LEAF, "1")));
        assertThat(unit.leaves()).extracting(leaf -> leaf.id().value()).containsExactly("1.1", "1.2", "1.3");
        assertThat(unit.index().parts())
                .extracting(part -> part.cause() + " " + part.points().value())
                .containsExactly("DROPPED_LEAF 25", "NEW_LEAF -12.5");
    }

    @Test
    void pointsTakenAwayCountAgainstTheTotal() {
        String penalty = domain("9", "    kind: penalty\n    cap: 2\n", PENALTY);
        UnitMovement unit = one(
                SmallRun.of(ordinary(FLAG) + penalty, sheet("a", "held: true, faults: 1")),
                SmallRun.of(ordinary(FLAG) + penalty.replace("cap: 2", "cap: 3"), sheet("a", "held: true, faults: 3")));

        assertThat(unit.total())
                .isEqualTo(movement("0", "-2", part(MovementCause.DATA, "-1"), part(MovementCause.POINTS, "-1")));
        assertThat(leaf(unit, "9.1").criteria()).containsExactly(CriteriaChange.CAP);
    }

    @Test
    void otherRulesForTheSameMethodAreRules() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        copyRules(rules);
        Path flag = rules.resolve("flag/flag.drl");
        String text = Files.readString(flag);
        assertThat(text).contains("$leaf.maxPoints()");
        Files.writeString(flag, text.replace("$leaf.maxPoints()", "Points.ZERO"));
        SmallRun run = SmallRun.of(ordinary(SHARE, FLAG), sheet("a", "tasks: 8, done: 6, held: true"));

        Comparison comparison =
                SmallRun.compare(cache, folder, run, run, Optional.of(rules)).comparison();

        assertThat(comparison.units().get(0).total()).isEqualTo(movement("2.5", "1.5", part(MovementCause.RULE, "-1")));
    }

    @Test
    void unitsOfOneRunOnlyAreListedApartAndRanksAreThoseOfEachRun() {
        SmallRun before =
                SmallRun.of(ordinary(SHARE), sheet("a", "tasks: 8, done: 4"), sheet("gone", "tasks: 8, done: 8"));
        SmallRun after =
                SmallRun.of(ordinary(SHARE), sheet("a", "tasks: 8, done: 4"), sheet("came", "tasks: 8, done: 2"));

        Comparison comparison = SmallRun.compare(cache, folder, before, after).comparison();

        assertThat(comparison.onlyBefore())
                .extracting(unit -> unit.unit().id().value())
                .containsExactly("gone");
        assertThat(comparison.onlyAfter())
                .extracting(unit -> unit.unit().id().value())
                .containsExactly("came");
        assertThat(comparison.units()).singleElement().satisfies(unit -> {
            assertThat(unit.before().rank()).contains(2);
            assertThat(unit.after().rank()).contains(1);
            assertThat(unit.isEmpty()).isFalse();
        });
    }

    @Test
    void entriesForLeavesOfTheOtherSetAreLeftOutAndNoted() {
        String sheet = sheet("a", "held: true", appraised("1"));

        ComparisonResult result = SmallRun.compare(
                cache, folder, SmallRun.of(ordinary(FLAG, COUNCIL), sheet), SmallRun.of(ordinary(FLAG), sheet));

        assertThat(result.before().leftOut()).isEmpty();
        assertThat(result.after().leftOut()).containsExactly(new LeafId("1.3"));
        assertThat(result.after().refused()).isEmpty();
        assertThat(result.comparison().units().get(0).total())
                .isEqualTo(movement("2", "1", part(MovementCause.DROPPED_LEAF, "-1")));
    }

    @Test
    void partsThatDoNotAddUpAreABug() {
        assertThatThrownBy(() -> movement("1", "2", part(MovementCause.DATA, "0.5")))
                .isInstanceOf(IllegalStateException.class);
    }

    private UnitMovement one(SmallRun before, SmallRun after) {
        List<UnitMovement> units =
                SmallRun.compare(cache, folder, before, after).comparison().units();
        assertThat(units).hasSize(1);
        return units.get(0);
    }

    private static UnitMovement unit(Comparison comparison, String id) {
        return comparison.units().stream()
                .filter(unit -> unit.unit().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static LeafMovement leaf(UnitMovement unit, String id) {
        return unit.leaves().stream()
                .filter(leaf -> leaf.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String appraised(String points) {
        return "appraisal: { \"1.3\": { points: %s } }".formatted(points);
    }

    private static MovementPart part(MovementCause cause, String points) {
        return new MovementPart(cause, Points.of(points));
    }

    private static Movement movement(String before, String after, MovementPart... parts) {
        return new Movement(Points.of(before), Points.of(after), List.of(parts));
    }

    private static void copyRules(Path to) throws IOException {
        Path from = Path.of("rules");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".drl")).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
